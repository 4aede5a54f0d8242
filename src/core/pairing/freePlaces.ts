import type { HardRules } from '../matching/matchingRules.ts';
import { placesLeft } from '../matching/placesLeft.ts';
import type { Participation } from '../people/participation.ts';
import type { Pair } from './pair.ts';

/** How many more mentees a mentor can take in a programme; never below zero, and `Infinity` where it sets no limit. */
export function freePlaces(mentor: Participation, pairs: readonly Pair[], rules: Pick<HardRules, 'freePlace'>): number {
  const taken = pairs.filter(
    (pair) => pair.state === 'active' && pair.mentorId === mentor.personId && pair.programmeId === mentor.programmeId,
  );
  return placesLeft({ capacity: mentor.capacity, activeMentees: taken.length }, rules);
}
