import type { Candidate } from '../candidate.ts';
import { menteeColumns } from '../columns/menteeColumns.ts';
import { mentorColumns } from '../columns/mentorColumns.ts';
import { PairScanner } from '../columns/pairScanner.ts';
import { explainPair, scoreOf } from '../explainPair.ts';
import type { MatchingProgramme } from '../matchingProgramme.ts';
import { fullScore } from '../pointShares.ts';
import { type Pool, poolOf } from '../pool.ts';
import { type Certificate, checkProof } from '../solver/checkProof.ts';
import { type Graph, graphOf } from '../solver/graph.ts';
import { type Solution, solve } from '../solver/solve.ts';
import { type CohortProblem, type CohortTies, checkCohort, type PairIds, pairKey } from './cohortProblem.ts';
import { stablePairs } from './stablePairs.ts';
import { withoutBothWays } from './withoutBothWays.ts';

export interface CohortInput extends Partial<CohortTies> {
  readonly mentees: readonly Candidate[];
  readonly mentors: readonly Candidate[];
  readonly programme: MatchingProgramme;
  readonly now: Date;
}

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
  /** Every pair that may be, for the report; indices are those of `mentees` and `mentors` here, both by id. */
  readonly field: CohortField;
  /** `null` in stable mode, whose proof is that `blockingPairs` of the report is empty. */
  readonly solution: Solution | null;
  readonly certificate: Certificate | null;
  /** False only when people who are both mentee and mentor made it too many cases to go through. */
  readonly proven: boolean;
}

export type CohortResult = CohortMatch | { readonly kind: 'problems'; readonly problems: readonly CohortProblem[] };

/** The open question: everybody by id, with what pins have left, and the score of each pair that may be. */
export interface CohortField {
  readonly pool: Pool;
  readonly mentees: readonly Candidate[];
  readonly mentors: readonly Candidate[];
  /** Places left per mentor, after present mentees and pins. */
  readonly places: Int32Array;
  readonly edges: readonly FieldEdge[];
}

export interface FieldEdge {
  readonly mentee: number;
  readonly mentor: number;
  readonly points: number;
}

/** What a move away from a present pair counts in a re-run: as much as a thousand matches of no worth at all. */
const moving = 1_000_000_000;

/**
 * The best assignment of a whole cohort: as many as possible above the floor; then the worst match as good as it can be
 * (`maximin`); then the least sum of squared shortfalls from a perfect score. A re-run keeps as many of the
 * present pairs as it can before it looks at scores. The same input in any order gives the same answer.
 */
export function matchCohort(input: CohortInput): CohortResult {
  const ties = { pins: input.pins ?? [], exclusions: input.exclusions ?? [], current: input.current ?? [] };
  const problems = checkCohort(input.mentees, input.mentors, ties);
  if (problems.length > 0) return { kind: 'problems', problems };
  const field = fieldOf(input, ties);
  const { stable, maximin } = input.programme.matching;
  const pinned = ties.pins.map((pin) => pinnedPair(pin, field, input));
  if (stable) return finish(field, pinned, stablePairs(field), null, null, true);

  const kept = new Set(ties.current.map(pairKey));
  const costOf = (edge: FieldEdge) => costIn(field, edge, kept);
  const solveIt = (edges: readonly FieldEdge[]) => {
    const graph = toGraph(field, edges, costOf);
    return { graph, solution: solve(graph, { maximin: maximin && kept.size === 0 }) };
  };
  const allowed = input.programme.matching.rules.reciprocal;
  const { graph, solution, proven } = withoutBothWays(field, allowed, solveIt);
  return finish(field, pinned, solution.mate, solution, checkProof(graph, solution), proven);
}

function fieldOf({ mentees, mentors, programme, now }: CohortInput, ties: CohortTies): CohortField {
  const pool = poolOf({ programme, mentors, now });
  const pinnedMentees = new Set(ties.pins.map(({ menteeId }) => menteeId));
  const seekers = byId(mentees).filter(({ id }) => !pinnedMentees.has(id));
  const offering = byId(mentors);
  const places = Int32Array.from(offering, ({ id, capacity, activeMentees }) => {
    const pins = ties.pins.filter(({ mentorId }) => mentorId === id).length;
    return Math.max(0, capacity - activeMentees - pins);
  });
  const excluded = new Set(ties.exclusions.map(pairKey));
  const mutual = new Set(
    ties.pins.map(({ menteeId, mentorId }) => pairKey({ menteeId: mentorId, mentorId: menteeId })),
  );
  const barred = (mentee: Candidate, mentor: Candidate) => {
    const key = pairKey({ menteeId: mentee.id, mentorId: mentor.id });
    return excluded.has(key) || (mutual.has(key) && !programme.matching.rules.reciprocal);
  };
  const anyBarred = excluded.size > 0 || mutual.size > 0;
  const edges: FieldEdge[] = [];
  const book = mentorColumns(offering, pool, (at) => places[at] !== 0);
  const scanner = new PairScanner({
    mentors: book.columns,
    mentees: menteeColumns(seekers, book),
    shares: pool.shares,
  });
  for (const [i, mentee] of seekers.entries()) {
    const count = scanner.scan(i, programme.matching.floor);
    for (let at = 0; at < count; at += 1) {
      const j = scanner.found[at] ?? 0;
      const mentor = offering[j];
      if (mentor === undefined || (anyBarred && barred(mentee, mentor))) continue;
      edges.push({ mentee: i, mentor: j, points: scanner.points[at] ?? 0 });
    }
  }
  return { pool, mentees: seekers, mentors: offering, places, edges };
}

/** Squared shortfall from a perfect score; moving someone counts far more. */
function costIn(field: CohortField, { mentee, mentor, points }: FieldEdge, kept: ReadonlySet<string>): number {
  const shortfall = (fullScore - points) ** 2;
  if (kept.size === 0) return shortfall;
  const key = pairKey({ menteeId: idAt(field.mentees, mentee), mentorId: idAt(field.mentors, mentor) });
  return kept.has(key) ? shortfall : shortfall + moving;
}

function toGraph(field: CohortField, edges: readonly FieldEdge[], costOf: (edge: FieldEdge) => number): Graph {
  return graphOf(field.mentees.length, field.places, {
    count: edges.length,
    from: Int32Array.from(edges, ({ mentee }) => mentee),
    to: Int32Array.from(edges, ({ mentor }) => mentor),
    cost: Int32Array.from(edges, costOf),
  });
}

function finish(
  field: CohortField,
  pinned: readonly CohortPair[],
  mate: Int32Array,
  solution: Solution | null,
  certificate: Certificate | null,
  proven: boolean,
): CohortMatch {
  const found = field.edges
    .filter(({ mentee, mentor }) => mate[mentee] === mentor)
    .map(({ mentee, mentor, points }) => ({
      menteeId: idAt(field.mentees, mentee),
      mentorId: idAt(field.mentors, mentor),
      points,
      pinned: false,
    }));
  const pairs = [...pinned, ...found].sort((a, b) => (a.menteeId < b.menteeId ? -1 : 1));
  const unmatched = field.mentees.filter((_, i) => mate[i] === -1).map(({ id }) => id);
  return { kind: 'matched', pairs, unmatched, field, solution, certificate, proven };
}

function pinnedPair({ menteeId, mentorId }: PairIds, { pool }: CohortField, people: CohortInput): CohortPair {
  const mentee = people.mentees.find(({ id }) => id === menteeId);
  const mentor = people.mentors.find(({ id }) => id === mentorId);
  const points = mentee === undefined || mentor === undefined ? 0 : scoreOf(explainPair(mentee, mentor, pool));
  return { menteeId, mentorId, points, pinned: true };
}

export function idAt(people: readonly Candidate[], at: number): string {
  return people[at]?.id ?? '';
}

function byId(people: readonly Candidate[]): readonly Candidate[] {
  return people.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
