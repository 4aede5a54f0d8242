import type { CohortField } from './matchCohort.ts';

/**
 * No two who would both rather have each other. Both sides rank a pair by the same score, so giving the best pair its
 * place again and again is what Gale and Shapley's proposals come to (1962). Ties by mentee, then mentor.
 * Answers the mentor of each mentee, -1 for none.
 */
export function stablePairs({ mentees, places, edges }: CohortField): Int32Array {
  const mate = new Int32Array(mentees.length).fill(-1);
  const room = places.slice();
  const best = edges.toSorted((a, b) => b.points - a.points || a.mentee - b.mentee || a.mentor - b.mentor);
  for (const { mentee, mentor } of best) {
    const left = room[mentor] ?? 0;
    if (mate[mentee] !== -1 || left === 0) continue;
    mate[mentee] = mentor;
    room[mentor] = left - 1;
  }
  return mate;
}
