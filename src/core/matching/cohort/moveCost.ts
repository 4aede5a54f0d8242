import { PairScanner } from '../columns/pairScanner.ts';
import { costOf, isKept } from './cohortField.ts';
import type { PairIds } from './cohortProblem.ts';
import type { CohortMatch } from './matchCohort.ts';

/**
 * Why a pair is not in a cohort's answer.
 * `costs`: giving them to each other would raise the total of squared shortfalls by at least `atLeast` (0…10^6 is one
 * match's). `fewer`: it would match fewer people, or leave someone with a match below the worst one there is.
 */
export type MoveCost =
  | { readonly why: 'not-possible' }
  | { readonly why: 'together' }
  | { readonly why: 'fewer' }
  | { readonly why: 'costs'; readonly atLeast: number };

/** Read from the dual prices; `null` in stable mode, which has none. */
export function moveCost({ field, solution, pairs }: CohortMatch, { menteeId, mentorId }: PairIds): MoveCost | null {
  if (pairs.some((pair) => pair.menteeId === menteeId && pair.mentorId === mentorId)) return { why: 'together' };
  const mentee = field.mentees.findIndex(({ id }) => id === menteeId);
  const mentor = field.mentors.findIndex(({ id }) => id === mentorId);
  const scanner = new PairScanner(field.columns);
  const count = mentee === -1 ? 0 : scanner.scan(mentee, field.floor);
  const at = scanner.found.subarray(0, count).indexOf(mentor);
  if (at === -1) return { why: 'not-possible' };
  if (solution === null) return null;
  const { alone, left, right } = solution.proof;
  const cost = costOf(field, scanner.points[at] ?? 0, isKept(field, mentee, mentor));
  if (cost > solution.limit) return { why: 'fewer' };
  const atLeast = cost + (right[mentor] ?? 0) - (left[mentee] ?? 0);
  // Leaving somebody alone costs more than twice any rearrangement.
  return atLeast > alone / 2 ? { why: 'fewer' } : { why: 'costs', atLeast };
}
