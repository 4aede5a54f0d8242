import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../core/people/language.ts';
import type { Label } from '../../core/programme/label.ts';
import { catalogues } from './catalogues.ts';
import type { TextKey } from './en/index.ts';

export type TextValues = Readonly<Record<string, string | number>>;

/** Everything that is said to one reader, in their language and zone. */
export interface Words {
  readonly language: Language;
  readonly timeZone: string;
  t(key: TextKey, values?: TextValues): string;
  /** Words of a programme's own, in the reader's language where it has them. */
  label(label: Label): string;
  /** `Tuesday 24 November` */
  date(at: Date): string;
  /** `Tuesday 24 November, 10:00` */
  dateTime(at: Date): string;
  /** A calendar date `YYYY-MM-DD`, which is in no zone. */
  day(date: string): string;
  /** A calendar date as on an axis: `24 Nov`. */
  shortDay(date: string): string;
  /** `a, b and c` */
  list(items: readonly string[]): string;
  /** The name of an ISO 639 language. */
  languageName(code: string): string;
}

const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' };
const formats = new Map<string, IntlMessageFormat>();
/** Making formats for a zone costs far more than using them. There are some hundreds of zones. */
const made = new Map<string, Words>();

/** @throws when a catalogue's message lacks a value: a programming error that the catalogue test finds first. */
export function wordsFor(language: Language, timeZone: string): Words {
  const id = `${language} ${timeZone}`;
  const words = made.get(id) ?? makeWords(language, timeZone);
  made.set(id, words);
  return words;
}

function makeWords(language: Language, timeZone: string): Words {
  const locale = locales[language];
  const catalogue = catalogues[language];
  const longDate = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const dates = new Intl.DateTimeFormat(locale, { ...longDate, timeZone });
  const times = new Intl.DateTimeFormat(locale, { ...longDate, ...clock, timeZone });
  const days = new Intl.DateTimeFormat(locale, { ...longDate, year: 'numeric', timeZone: 'UTC' });
  const shortDays = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const names = new Intl.DisplayNames(locale, { type: 'language' });

  return {
    language,
    timeZone,
    t: (key, values) =>
      format(language, locale, key, catalogue[key])
        .format(values ? { ...values } : undefined)
        .toString(),
    label: (label) => label[language] ?? Object.values(label)[0] ?? '',
    date: (at) => dates.format(at),
    dateTime: (at) => times.format(at),
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
    shortDay: (date) => shortDays.format(new Date(`${date}T00:00:00Z`)),
    list: (items) => lists.format(items),
    languageName: (code) => names.of(code) ?? code,
  };
}

/** Compiling a message costs far more than using it. Tags are text here: what people type may hold a `<`. */
function format(language: Language, locale: string, key: TextKey, message: string): IntlMessageFormat {
  const id = `${language} ${key}`;
  const known = formats.get(id);
  if (known) return known;
  const compiled = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  formats.set(id, compiled);
  return compiled;
}
