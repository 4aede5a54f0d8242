import type { Shortage } from '../../../core/digest/work.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Words } from '../../text/words.ts';

/** What mentors are short of, small counts as "fewer than five". */
export function shortageText(words: Words, programme: Programme, shortage: Shortage): string {
  const what = criterionText(words, programme, shortage);
  const { mentees, places } = shortage;
  if (mentees === null) return words.t(places === 0 ? 'digest.shortFewNone' : 'digest.shortFew', { what });
  return places === null
    ? words.t('digest.shortPlacesFew', { what, mentees })
    : words.t('digest.short', { what, mentees, places });
}

export function criterionText(
  words: Words,
  programme: Programme,
  { criterion, value }: Pick<Shortage, 'criterion' | 'value'>,
): string {
  switch (criterion) {
    case 'specialisation':
      return labelIn(words, programme.specialisations, value);
    case 'language':
      return words.languageName(value);
    case 'duty-station':
      return labelIn(words, programme.dutyStations, value);
  }
}

function labelIn(words: Words, all: Programme['specialisations'], id: string): string {
  const found = all.find((entry) => entry.id === id);
  return found ? words.label(found.label) : id;
}
