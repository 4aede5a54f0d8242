import type { Candidate } from '../candidate.ts';
import { PairScanner } from '../columns/pairScanner.ts';
import { explainPair, scoreOf } from '../explainPair.ts';
import type { Certificate } from '../solver/checkProof.ts';
import { costOfMate, type Solution } from '../solver/solve.ts';
import { type CohortField, cohortField, type FieldInput, pointsFor } from './cohortField.ts';
import { type CohortProblem, type CohortTies, checkCohort, type PairIds } from './cohortProblem.ts';
import { firstCandidates, type Steps } from './cohortSteps.ts';
import { runScan } from './scanTask.ts';
import { stablePairs } from './stablePairs.ts';
import { withoutBothWays } from './withoutBothWays.ts';

export interface CohortInput extends FieldInput, Partial<CohortTies> {}

export interface CohortPair extends PairIds {
  /** 0…1000 */
  readonly points: number;
  readonly pinned: boolean;
}

export interface CohortMatch {
  readonly kind: 'matched';
  /** By mentee id. */
  readonly pairs: readonly CohortPair[];
  /** By id. */
  readonly unmatched: readonly string[];
  /** For the report; indices are those of `mentees` and `mentors` here, both by id. */
  readonly field: CohortField;
  /** `null` in stable mode, whose proof is that `blockingPairs` of the report is empty. */
  readonly solution: Solution | null;
  readonly certificate: Certificate | null;
  /** False only when people who are both mentee and mentor made it too many cases to go through. */
  readonly proven: boolean;
}

export type CohortResult = CohortMatch | { readonly kind: 'problems'; readonly problems: readonly CohortProblem[] };

/** A cohort on the way to its answer: to be taken on by whoever reads the pairs, here or in several threads. */
export interface CohortWork {
  readonly kind: 'work';
  readonly field: CohortField;
  readonly steps: Steps<CohortMatch>;
}

/**
 * The best assignment of a whole cohort: as many as possible above the floor; then the worst match as good as it can be
 * (`maximin`); then the least sum of squared shortfalls from a perfect score. A re-run keeps as many of the
 * present pairs as it can before it looks at scores. The same input in any order gives the same answer.
 */
export function matchCohort(input: CohortInput): CohortResult {
  const work = cohortWork(input);
  if (work.kind === 'problems') return work;
  const { field, steps } = work;
  const scanner = new PairScanner(field.columns);
  let step = steps.next();
  while (!step.done) step = steps.next([runScan(scanner, field, step.value, [0, field.mentees.length])]);
  return step.value;
}

/** The same, for a caller that does the scans it asks for. */
export function cohortWork(input: CohortInput): CohortWork | Extract<CohortResult, { kind: 'problems' }> {
  const ties = { pins: input.pins ?? [], exclusions: input.exclusions ?? [], current: input.current ?? [] };
  const problems = checkCohort(input.mentees, input.mentors, ties, input.programme.matching.rules);
  if (problems.length > 0) return { kind: 'problems', problems };
  const field = cohortField(input, ties);
  return { kind: 'work', field, steps: match(field, input, pinnedPairs(ties.pins, field, input)) };
}

function* match(field: CohortField, { programme }: FieldInput, pinned: readonly CohortPair[]): Steps<CohortMatch> {
  const { stable, maximin, rules } = programme.matching;
  if (stable) return finish(field, pinned, stablePairs(field), { solution: null, certificate: null, proven: true });
  const candidates = yield* firstCandidates(field);
  const { solution, certificate, proven } = yield* withoutBothWays(field, candidates, {
    allowed: rules.reciprocal,
    maximin: maximin && field.moving === 0,
  });
  return finish(field, pinned, solution.mate, { solution, certificate, proven });
}

function finish(
  field: CohortField,
  pinned: readonly CohortPair[],
  mate: Int32Array,
  proof: Pick<CohortMatch, 'solution' | 'certificate' | 'proven'>,
): CohortMatch {
  const pointsOf = (mentee: Candidate, mentor: Candidate, i: number) =>
    proof.solution === null
      ? scoreOf(explainPair(mentee, mentor, field.pool))
      : pointsFor(field, costOfMate(proof.solution, i));
  const found = field.mentees.flatMap((mentee, i): CohortPair[] => {
    const mentor = field.mentors[mate[i] ?? -1];
    if (mentor === undefined) return [];
    return [{ menteeId: mentee.id, mentorId: mentor.id, points: pointsOf(mentee, mentor, i), pinned: false }];
  });
  // Mentees are in the order of their ids already.
  const pairs = pinned.length === 0 ? found : [...pinned, ...found].sort((a, b) => (a.menteeId < b.menteeId ? -1 : 1));
  const unmatched = field.mentees.filter((_, i) => mate[i] === -1).map(({ id }) => id);
  return { kind: 'matched', pairs, unmatched, field, ...proof };
}

function pinnedPairs(pins: readonly PairIds[], { pool }: CohortField, people: FieldInput): CohortPair[] {
  if (pins.length === 0) return [];
  const byId = (list: readonly Candidate[]) => new Map(list.map((person) => [person.id, person]));
  const [mentees, mentors] = [byId(people.mentees), byId(people.mentors)];
  return pins.map(({ menteeId, mentorId }) => {
    const [mentee, mentor] = [mentees.get(menteeId), mentors.get(mentorId)];
    const points = mentee === undefined || mentor === undefined ? 0 : scoreOf(explainPair(mentee, mentor, pool));
    return { menteeId, mentorId, points, pinned: true };
  });
}

export function idAt(people: readonly Candidate[], at: number): string {
  return people[at]?.id ?? '';
}
