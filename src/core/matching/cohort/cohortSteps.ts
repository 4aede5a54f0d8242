import { PairScanner } from '../columns/pairScanner.ts';
import { fullScore } from '../pointShares.ts';
import { type Certificate, certificateOver, checkProof } from '../solver/checkProof.ts';
import { highestCost } from '../solver/graph.ts';
import { enlarge } from '../solver/largestMatching.ts';
import { leastLimit } from '../solver/leastLimit.ts';
import { aloneCost, leastTotal } from '../solver/leastTotal.ts';
import { emptyMatching, type Matching, sizeOf } from '../solver/matching.ts';
import { type Solution, solutionOf } from '../solver/solve.ts';
import type { Reach } from '../solver/vertexCover.ts';
import { Candidates } from './candidates.ts';
import { type CohortField, costOf } from './cohortField.ts';
import { fullReach } from './fullReach.ts';
import { LeftOut, toReadForCovers } from './leftOut.ts';
import type { Forbidden, ScanPart, ScanTask } from './scanTask.ts';

/** Steps of a calculation that asks for pairs to be read, and goes on with what was found, in the order of the mentees. */
export type Steps<T> = Generator<ScanTask, T, readonly ScanPart[]>;

/** Mentors kept for each mentee at first, and mentees for each mentor where places are scarce. */
const kept = 32;
const keptForMentors = 24;
/** Places per mentee up to which they are scarce. */
const scarce = 1.05;
/** Pairs added for a mentee in a round. */
const addedAtOnce = 24;

/** A solution with the certificate that it is the best over every pair. */
export interface Proven {
  readonly solution: Solution;
  readonly certificate: Certificate;
}

/** The candidates to begin with. */
export function* firstCandidates(field: CohortField): Steps<Candidates> {
  const places = field.places.reduce((sum, count) => sum + count, 0);
  const forMentors = places < scarce * field.mentees.length ? keptForMentors : 0;
  return new Candidates(field, yield { kind: 'best', most: kept, forMentors }, forMentors);
}

/**
 * The best assignment over all pairs but those forbidden: solved on the candidates, which grow by the pairs that turn out to
 * be missing, until none is. Column generation, as Gilmore and Gomory (1961) have it.
 */
export function* solveOver(
  field: CohortField,
  candidates: Candidates,
  forbidden: Forbidden,
  maximin: boolean,
): Steps<Proven> {
  const scanner = new PairScanner(field.columns);
  let graph = candidates.graph(forbidden);
  const reachOver = (matching: Matching, limit: number, least: number) =>
    fullReach({
      scanner,
      columns: field.columns,
      graph,
      matching,
      limit,
      least,
      bound: candidates.bound,
      forbidden,
    });
  /** Enlarges a matching over all pairs within a limit; answers what shows that it is a largest one. */
  const enlargeFully = (matching: Matching, limit: number, least: number, enough: number): Reach | null => {
    for (;;) {
      enlarge(graph, matching, limit);
      if (sizeOf(matching) >= enough) return null;
      const { reach, missing } = reachOver(matching, limit, least);
      if (missing === null) return reach;
      candidates.add([missing]);
      graph = candidates.graph(forbidden);
    }
  };

  const everything = costOf(field, field.floor, false);
  let matching = emptyMatching(graph);
  const cover = enlargeFully(matching, everything, field.floor, Number.POSITIVE_INFINITY) ?? nothingReached(field);
  const size = sizeOf(matching);
  let limit = maximin ? 0 : highestCost(graph);
  let least = field.floor;
  let below: Reach | null = null;
  while (maximin && size > 0) {
    const lowest = leastLimit(graph, matching, below === null && limit > 0);
    limit = lowest.limit;
    matching = lowest.matching;
    least = fullScore - Math.round(Math.sqrt(limit));
    if (limit === 0) break;
    const better = lowest.below ?? emptyMatching(graph);
    below = enlargeFully(better, costOf(field, least + 1, false), least + 1, size);
    if (below !== null) break;
    matching = better;
  }
  if (!maximin) limit = everything;
  const within = maximin ? reachOver(matching, limit, least).reach : cover;

  const alone = aloneCost(graph.left, everything);
  let priced = leastTotal(graph, limit, alone, { within, before: null });
  const leftOut = new LeftOut(field, candidates.bound, least);
  let covers: Uint8Array | null = toReadForCovers(field, candidates.bound, { cover, below, least });
  let uncovered = 0;
  for (;;) {
    const { pays, price } = priced;
    const missing = [leftOut.due(priced)];
    const reads = leftOut.toRead(priced);
    for (const [i, read] of covers?.entries() ?? []) reads[i] = (reads[i] ?? 0) + read;
    covers = null;
    if (reads.some((read) => read > 0)) {
      const { bound } = candidates;
      const found = yield {
        kind: 'against',
        reads,
        pays,
        price,
        bound,
        least,
        cover,
        below,
        most: addedAtOnce,
        forbidden,
      };
      leftOut.note(reads, found);
      missing.push(...found.map(({ pairs }) => pairs));
      uncovered += found.reduce((sum, part) => sum + part.uncovered, 0);
    }
    if (missing.every(({ mentee }) => mentee.length === 0)) {
      const pairs = candidates.possible - forbidden.length / 2;
      const solution = solutionOf(priced, cover, below);
      return { solution, certificate: certificateOver(checkProof(graph, solution), pairs, uncovered) };
    }
    for (const pairs of missing) candidates.add([pairs]);
    graph = candidates.graph(forbidden);
    priced = leastTotal(graph, limit, alone, { within, before: priced });
  }
}

function nothingReached({ mentees, mentors }: CohortField): Reach {
  return { left: new Uint8Array(mentees.length), right: new Uint8Array(mentors.length) };
}
