import type { Certificate } from '../solver/checkProof.ts';
import type { Solution } from '../solver/solve.ts';
import type { Candidates } from './candidates.ts';
import type { CohortField } from './cohortField.ts';
import { type Steps, solveOver } from './cohortSteps.ts';
import type { Forbidden } from './scanTask.ts';

interface Case {
  readonly forbidden: Forbidden;
  readonly solution: Solution;
  readonly certificate: Certificate;
}

/** Cases looked at before the rest is decided one by one; two people both ways are rare, so few are needed. */
const mostCases = 200;

/**
 * People can be mentee and mentor at once, but no two are each other's both ways. Solves without that rule, and where it
 * is broken goes on with the two cases in which one direction is forbidden, the most promising case first
 * (branch and bound): the first that breaks nothing is the best.
 */
export function* withoutBothWays(
  field: CohortField,
  candidates: Candidates,
  { allowed, maximin }: { readonly allowed: boolean; readonly maximin: boolean },
): Steps<Case & { readonly proven: boolean }> {
  const asMentor = new Map(field.mentors.map(({ id }, j) => [id, j]));
  // Those who are both: their places as mentees and as mentors.
  const both = field.mentees.flatMap(({ id }, i): (readonly [number, number])[] => {
    const j = asMentor.get(id);
    return j === undefined ? [] : [[i, j]];
  });
  const asMentee = new Map(both.map(([i, j]) => [j, i]));
  const none = new Int32Array(0);
  let cases: Case[] = [{ forbidden: none, ...(yield* solveOver(field, candidates, none, maximin)) }];
  for (let looked = 1; ; looked += 1) {
    const [first, ...others] = cases.sort((a, b) => compare(a.solution, b.solution));
    if (first === undefined) throw new Error('no case left to match');
    const broken = allowed ? null : bothWays(first.solution.mate);
    if (broken === null) return { ...first, proven: looked <= mostCases };
    const next: Case[] = [];
    for (const pair of broken) {
      const forbidden = Int32Array.from([...first.forbidden, ...pair]);
      next.push({ forbidden, ...(yield* solveOver(field, candidates, forbidden, maximin)) });
    }
    // Past the limit the better of the two is followed, which ends after at most one step a pair.
    cases = looked < mostCases ? [...others, ...next] : next;
  }

  function bothWays(mate: Int32Array): readonly (readonly [number, number])[] | null {
    for (const [mentee, self] of both) {
      const mentor = mate[mentee] ?? -1;
      const other = asMentee.get(mentor) ?? -1;
      if (other >= 0 && mate[other] === self) {
        return [
          [mentee, mentor],
          [other, self],
        ];
      }
    }
    return null;
  }
}

function compare(a: Solution, b: Solution): number {
  return b.size - a.size || a.limit - b.limit || a.total - b.total;
}
