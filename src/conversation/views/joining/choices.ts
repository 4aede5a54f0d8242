import { languages } from '../../../core/people/language.ts';
import { cadences } from '../../../core/people/profile.ts';
import { spokenLanguages } from '../../../core/people/spokenLanguages.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Option } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { meansWord, rhythmWord } from './words.ts';

/* The lists people choose from, in the reader's language. */

type List =
  | 'organisations'
  | 'dutyStations'
  | 'grades'
  | 'categories'
  | 'specialisations'
  | 'topics'
  | 'careerPaths'
  | 'populations';

export function fromList(words: Words, programme: Programme, list: List): Option[] {
  return programme[list].map(({ id, label }) => ({ value: id, label: words.label(label) }));
}

export function spokenOptions(words: Words): Option[] {
  const collator = new Intl.Collator(words.language);
  const options = spokenLanguages.map((code) => ({ value: code, label: capital(words.languageName(code)) }));
  const [common, others] = [options.slice(0, 6), options.slice(6)];
  return [common, others].flatMap((some) => some.sort((a, b) => collator.compare(a.label, b.label)));
}

export function weekdayOptions(words: Words): Option[] {
  const format = new Intl.DateTimeFormat(words.language, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    value: String(day),
    label: capital(format.format(new Date(Date.UTC(2024, 0, day)))),
  }));
}

export const cadenceOptions = (words: Words): Option[] =>
  cadences.map((cadence) => ({ value: cadence, label: rhythmWord(words, cadence) }));

export const meansOptions = (words: Words, programme: Programme): Option[] =>
  programme.means.map((way) => ({ value: way, label: meansWord(words, way) }));

/** The languages the bot speaks, each named in itself, so that whoever reads no other finds it: `English`, `Français`. */
export function languageOptions(): Option[] {
  return languages.map((code) => ({
    value: code,
    label: capital(new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code),
  }));
}

function capital(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase() + word.slice(1);
}
