import type { Candidate } from '../candidate.ts';
import type { Pool } from '../pool.ts';
import { type ClassCriterion, classReaders } from './classCriteria.ts';

/** Instead of points where a rule keeps a pair apart: so low that no other points make up for it. */
export const impossible = -1_000_000;

/** Points of one criterion by the classes of both sides. */
export interface PointsTable {
  /** Classes of mentors: the row of mentee class `c` begins at `c * width`. */
  readonly width: number;
  readonly points: Int32Array;
  /** The most that a mentee of a class can get. */
  readonly highest: Int32Array;
  /** 1 for mentees of a class whom a rule keeps apart from some class of mentors. */
  readonly strict: Uint8Array;
}

/** Judges each class of mentees with each class of mentors, by an example of each: exact by construction. */
export function pointsTable(
  criterion: ClassCriterion,
  mentees: readonly Candidate[],
  mentors: readonly Candidate[],
  pool: Pool,
): PointsTable {
  const { judge, rule } = classReaders[criterion];
  const width = mentors.length;
  const points = new Int32Array(mentees.length * width);
  const highest = new Int32Array(mentees.length);
  const strict = new Uint8Array(mentees.length);
  for (const [row, mentee] of mentees.entries()) {
    let most = 0;
    for (const [at, mentor] of mentors.entries()) {
      const given =
        rule !== null && rule(mentee, mentor, pool) !== null ? impossible : judge(mentee, mentor, pool).points;
      points[row * width + at] = given;
      if (given > most) most = given;
      if (given === impossible) strict[row] = 1;
    }
    highest[row] = most;
  }
  return { width, points, highest, strict };
}
