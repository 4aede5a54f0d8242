import type { Candidate } from './candidate.ts';
import type { HardRules } from './matchingRules.ts';

/** How many more mentees a mentor may have; `Infinity` where the programme sets no limit. A capacity that is no number is no place. */
export function placesLeft(
  { capacity, activeMentees }: Pick<Candidate, 'capacity' | 'activeMentees'>,
  { freePlace }: Pick<HardRules, 'freePlace'>,
): number {
  if (!freePlace) return Number.POSITIVE_INFINITY;
  return activeMentees < capacity ? capacity - activeMentees : 0;
}
