import { localDay } from '../../../core/people/localDay.ts';
import type { Words } from '../../text/words.ts';

/** The day of an instant where the reader is, with its year: most of these dates lie in another one. */
export function longDate(words: Words, at: Date): string {
  return words.day(localDay(at, words.timeZone));
}
