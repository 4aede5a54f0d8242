import type { Cadence, Means } from '../../../core/people/profile.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Words } from '../../text/words.ts';

/* Words for what programmes and profiles are made of. */

const rhythms = {
  weekly: 'joining.cadence.weekly',
  fortnightly: 'joining.cadence.fortnightly',
  monthly: 'joining.cadence.monthly',
} as const;

const ways = {
  'in-person': 'joining.means.in-person',
  video: 'joining.means.video',
  phone: 'joining.means.phone',
  email: 'joining.means.email',
  chat: 'joining.means.chat',
} as const;

export const rhythmWord = (words: Words, cadence: Cadence): string => words.t(rhythms[cadence]);
export const meansWord = (words: Words, means: Means): string => words.t(ways[means]);

/** The words of an entry of one of the programme's lists; its id where the programme has dropped it. */
export function named(words: Words, list: Programme['organisations'], id: string): string {
  const entry = list.find((one) => one.id === id);
  return entry ? words.label(entry.label) : id;
}

/** `JPO and SARC`, from ids. */
export function namedAll(words: Words, list: Programme['organisations'], ids: readonly string[]): string {
  return words.list(ids.map((id) => named(words, list, id)));
}
