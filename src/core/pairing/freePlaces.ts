import type { Participation } from '../people/participation.ts';
import type { Pair } from './pair.ts';

/** How many more mentees a mentor can take in a programme; never below zero. */
export function freePlaces(mentor: Participation, pairs: readonly Pair[]): number {
  const taken = pairs.filter(
    (pair) => pair.state === 'active' && pair.mentorId === mentor.personId && pair.programmeId === mentor.programmeId,
  );
  return Math.max(0, mentor.capacity - taken.length);
}
