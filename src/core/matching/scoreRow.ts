import type { Candidate } from './candidate.ts';
import { judgements } from './explainPair.ts';
import type { Pool } from './pool.ts';

/** Scores of one mentee with each of the mentors, in the mentors' order. */
export type ScoreRow = (mentee: Candidate) => Int32Array;

/**
 * What `explainPair` would add up to, for many pairs at once: mentors who say the same of a criterion are judged
 * once for each mentee, and a pair costs one addition a criterion.
 */
export function scoreRows(mentors: readonly Candidate[], pool: Pool): ScoreRow {
  const criteria = judgements.map(({ judge, reads }) => ({ judge, ...classes(mentors, reads) }));
  return (mentee) => {
    const row = new Int32Array(mentors.length);
    for (const { judge, members, examples } of criteria) {
      const points = Int32Array.from(examples, (example) => judge(mentee, example, pool).points);
      for (let j = 0; j < row.length; j += 1) row[j] = (row[j] ?? 0) + (points[members[j] ?? 0] ?? 0);
    }
    return row;
  };
}

/** The class of each mentor, and one mentor of each class. */
function classes(mentors: readonly Candidate[], reads: (mentor: Candidate) => unknown) {
  const known = new Map<string, number>();
  const examples: Candidate[] = [];
  const members = Int32Array.from(mentors, (mentor) => {
    const key = JSON.stringify(reads(mentor));
    const found = known.get(key) ?? examples.length;
    if (found === examples.length) {
      known.set(key, found);
      examples.push(mentor);
    }
    return found;
  });
  return { members, examples };
}
