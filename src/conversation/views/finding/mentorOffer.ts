import type { RankedMentor } from '../../../core/matching/rankMentors.ts';
import { worthTelling } from '../../../core/pairing/worthTelling.ts';
import type { Person } from '../../../core/people/person.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Words } from '../../text/words.ts';
import { reasonText } from './reasonText.ts';

/** A mentor as offered to one mentee. */
export interface MentorOffer {
  readonly person: Person;
  readonly ranked: RankedMentor;
}

/** Why this one, in a few sentences; what was searched for comes first. */
export function offerReasons(words: Words, programme: Programme, { ranked }: MentorOffer, most: number): string[] {
  const found = ranked.found.map((hit) => hit.words);
  return [
    ...(found.length > 0 ? [words.t('finding.reason.found', { words: words.list(found) })] : []),
    ...worthTelling(ranked.reasons, most)
      .map((reason) => reasonText(words, programme, reason))
      .filter((sentence) => sentence !== null),
  ];
}
