import type { Graph } from './graph.ts';
import { type Problem, ProofRows, type RowsFound } from './proofRows.ts';
import type { Solution } from './solve.ts';
import { coverSize } from './vertexCover.ts';

/** What was checked, each with its figure; a proof holds when `problems` is empty. */
export interface Certificate {
  /** How many pairs it was checked on: every one that may be. */
  readonly pairs: number;
  readonly matched: number;
  /** No matching is larger than this. */
  readonly atMost: number;
  readonly limit: number;
  /** With cheaper edges only, no matching is larger than this; `null` when there are none, or the limit is not lowered. */
  readonly atMostBelow: number | null;
  readonly total: number;
  /** Total cost minus what the prices show to be needed: 0 for an optimum. */
  readonly gap: number;
  readonly problems: readonly Problem[];
}

/** Checks a solution against every edge of the graph. */
export function checkProof(graph: Graph, solution: Solution): Certificate {
  const rows = new ProofRows(solution);
  for (let i = 0; i < graph.left; i += 1) {
    const from = graph.start[i] ?? 0;
    const until = graph.start[i + 1] ?? 0;
    rows.read(i, graph.to.subarray(from, until), graph.cost.subarray(from, until), until - from);
  }
  return certificateOf(graph.capacity, solution, [rows.found]);
}

/** The certificate over all `pairs` when those outside the graph were read too, and `uncovered` of them had no end in a cover. */
export function certificateOver(certificate: Certificate, pairs: number, uncovered: number): Certificate {
  const problems = new Set(certificate.problems);
  if (uncovered > 0) problems.add('cover-leaves-an-edge');
  return { ...certificate, pairs, problems: [...problems] };
}

/** Puts together what looking at all rows has found, in parts, with what needs no edges. */
export function certificateOf(capacity: Int32Array, solution: Solution, parts: readonly RowsFound[]): Certificate {
  const { mate, size, limit, proof } = solution;
  const sum = (of: (part: RowsFound) => number) => parts.reduce((total, part) => total + of(part), 0);
  const problems = new Set<Problem>(parts.flatMap((part) => part.problems));
  const total = sum((part) => part.total);
  const atMost = coverSize(proof.cover, capacity);
  const atMostBelow = proof.below === null ? null : coverSize(proof.below, capacity);
  if (sum((part) => part.matched) !== size || !keepsCapacity(mate, size, capacity)) problems.add('not-a-matching');
  if (atMost !== size) problems.add('larger-matching-possible');
  if (atMostBelow !== null && atMostBelow >= size) problems.add('lower-limit-possible');
  const highest = parts.reduce((most, part) => Math.max(most, Math.min(part.highest, limit)), 0);
  if (proof.alone <= (mate.length + 1) * highest) problems.add('left-alone-too-cheaply');
  const gap = sum((part) => part.slack) + unearned(solution, capacity, problems);
  if (gap !== 0) problems.add('gap');
  const pairs = sum((part) => part.edges);
  return { pairs, matched: size, atMost, limit, atMostBelow, total, gap, problems: [...problems] };
}

function keepsCapacity(mate: Int32Array, size: number, capacity: Int32Array): boolean {
  const room = capacity.slice();
  let matched = 0;
  for (const j of mate) {
    if (j < 0) continue;
    matched += 1;
    room[j] = (room[j] ?? 0) - 1;
  }
  return matched === size && room.every((places) => places >= 0);
}

/**
 * The rest of the gap between the total (in which being alone costs `alone`) and what the prices show to be needed by weak
 * duality: what those alone pay less than that, and the price of every free place. With the slack of the matched edges, terms that
 * are never negative, so nothing is lost to rounding.
 */
function unearned({ mate, proof }: Solution, capacity: Int32Array, problems: Set<Problem>): number {
  // More places than left vertices are of no use to any matching.
  const free = capacity.map((places) => Math.min(places, mate.length));
  let sum = 0;
  for (let i = 0; i < mate.length; i += 1) {
    const j = mate[i] ?? -1;
    const pays = proof.left[i] ?? 0;
    if (pays > proof.alone) problems.add('edge-below-its-price');
    if (j < 0) sum += proof.alone - pays;
    else free[j] = (free[j] ?? 0) - 1;
  }
  for (let j = 0; j < free.length; j += 1) {
    const price = proof.right[j] ?? 0;
    if (price < 0) problems.add('price-below-zero');
    // A mentor with no places at all has a price that nobody pays.
    sum += Math.max(0, price) * Math.max(0, free[j] ?? 0);
  }
  return sum;
}
