import type { Graph } from './graph.ts';
import type { Solution } from './solve.ts';
import { coverSize, type Reach } from './vertexCover.ts';

/** What was checked, each with its figure; a proof holds when `problems` is empty. */
export interface Certificate {
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

export type Problem =
  | 'not-a-matching'
  | 'not-within-limit'
  | 'cover-leaves-an-edge'
  | 'larger-matching-possible'
  | 'lower-limit-possible'
  | 'price-below-zero'
  | 'price-of-a-free-place'
  | 'edge-below-its-price'
  | 'gap';

/** Checks a solution against every edge of the graph, from the definitions alone. */
export function checkProof(graph: Graph, solution: Solution): Certificate {
  const { mate, size, limit, proof } = solution;
  const problems = new Set<Problem>();
  const total = totalOf(graph, mate, limit, problems);
  const atMost = coverSize(proof.cover, graph.capacity);
  const atMostBelow = proof.below === null ? null : coverSize(proof.below, graph.capacity);
  if (!covers(graph, proof.cover, Number.POSITIVE_INFINITY)) problems.add('cover-leaves-an-edge');
  if (!covers(graph, proof.within, limit)) problems.add('cover-leaves-an-edge');
  if (proof.below !== null && !covers(graph, proof.below, limit - 1)) problems.add('cover-leaves-an-edge');
  if (atMost !== size || coverSize(proof.within, graph.capacity) !== size) problems.add('larger-matching-possible');
  if (atMostBelow !== null && atMostBelow >= size) problems.add('lower-limit-possible');
  const gap = total - priced(graph, solution, problems);
  if (gap !== 0) problems.add('gap');
  return { matched: size, atMost, limit, atMostBelow, total, gap, problems: [...problems] };
}

function totalOf(graph: Graph, mate: Int32Array, limit: number, problems: Set<Problem>): number {
  const room = graph.capacity.slice();
  let total = 0;
  for (let i = 0; i < graph.left; i += 1) {
    const j = mate[i] ?? -1;
    if (j < 0) continue;
    room[j] = (room[j] ?? 0) - 1;
    let cost = -1;
    for (let e = graph.start[i] ?? 0; e < (graph.start[i + 1] ?? 0); e += 1) {
      if (graph.to[e] === j) cost = graph.cost[e] ?? 0;
    }
    if (cost < 0) problems.add('not-a-matching');
    if (cost > limit) problems.add('not-within-limit');
    total += cost;
  }
  if (room.some((places) => places < 0)) problems.add('not-a-matching');
  return total;
}

function covers(graph: Graph, reach: Reach, limit: number): boolean {
  for (let i = 0; i < graph.left; i += 1) {
    if (reach.left[i] === 0) continue;
    for (let e = graph.start[i] ?? 0; e < (graph.start[i + 1] ?? 0) && (graph.cost[e] ?? 0) <= limit; e += 1) {
      if (reach.right[graph.to[e] ?? 0] === 0) return false;
    }
  }
  return true;
}

/**
 * What the prices show that any largest matching within the limit costs (weak duality), on both sides of the cover.
 * Edges with both ends in the cover are in no largest matching, those with none do not exist.
 */
function priced(graph: Graph, { mate, limit, proof }: Solution, problems: Set<Problem>): number {
  const { within, left, right } = proof;
  const used = new Int32Array(graph.right);
  for (const j of mate) if (j >= 0) used[j] = (used[j] ?? 0) + 1;
  let sum = 0;
  for (let i = 0; i < graph.left; i += 1) {
    const inCover = within.left[i] === 0;
    const value = left[i] ?? 0;
    sum += inCover ? value : -value;
    if (!inCover && value < 0) problems.add('price-below-zero');
    if (!inCover && value !== 0 && mate[i] === -1) problems.add('price-of-a-free-place');
    for (let e = graph.start[i] ?? 0; e < (graph.start[i + 1] ?? 0) && (graph.cost[e] ?? 0) <= limit; e += 1) {
      const j = graph.to[e] ?? 0;
      const other = right[j] ?? 0;
      if (inCover === (within.right[j] === 1)) continue;
      const slack = (graph.cost[e] ?? 0) + (inCover ? other - value : value - other);
      if (slack < 0) problems.add('edge-below-its-price');
    }
  }
  for (let j = 0; j < graph.right; j += 1) {
    const inCover = within.right[j] === 1;
    const value = right[j] ?? 0;
    const capacity = graph.capacity[j] ?? 0;
    if (capacity === 0) continue;
    sum += (inCover ? value : -value) * capacity;
    if (!inCover && value < 0) problems.add('price-below-zero');
    if (!inCover && value !== 0 && (used[j] ?? 0) < capacity) problems.add('price-of-a-free-place');
  }
  return sum;
}
