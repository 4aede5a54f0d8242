import { assignAll } from './assignAll.ts';
import { type Graph, graphOf } from './graph.ts';
import { enlarge } from './largestMatching.ts';
import { type LeastLimit, leastLimit } from './leastLimit.ts';
import { emptyMatching } from './matching.ts';
import { type Reach, reachOf } from './vertexCover.ts';

/** A solution with everything needed to prove it; `checkProof` does, knowing nothing of how it was found. */
export interface Solution {
  readonly mate: Int32Array;
  readonly size: number;
  readonly total: number;
  /** No matched edge costs more. */
  readonly limit: number;
  readonly proof: Proof;
}

export interface Proof {
  /** From the largest matching over all edges: the cover shows that no more can be matched. */
  readonly cover: Reach;
  /** Where `limit` was lowered: from a largest matching over the edges that cost less, which is smaller. */
  readonly below: Reach | null;
  /** From the largest matching within the limit: the two sides are priced apart. */
  readonly within: Reach;
  /**
   * For left vertices not reached (all matched): what each pays. For those reached: their price, 0 when unmatched.
   * For right vertices not reached: their price, 0 where there is room. For those reached (all full): what each pays.
   */
  readonly left: Float64Array;
  readonly right: Float64Array;
}

/**
 * As many as possible; with `maximin`, the smallest highest cost at which as many still can be; then the least total.
 *
 * A largest matching uses exactly one end of each of its edges from a smallest vertex cover. So the last step falls apart
 * into two assignments in which one side is always used up: left vertices of the cover among right vertices outside, and
 * places of right vertices of the cover among left vertices outside.
 */
export function solve(graph: Graph, { maximin }: { readonly maximin: boolean }): Solution {
  const everything = graph.cost.reduce((most, cost) => Math.max(most, cost), 0);
  const largest = emptyMatching(graph);
  enlarge(graph, largest, everything);
  const cover = reachOf(graph, largest, everything);
  const least = maximin ? leastLimit(graph, largest) : { limit: everything, matching: largest, below: null };
  const below = least.below === null ? null : reachOf(graph, least.below, least.limit - 1);
  const within = maximin ? reachOf(graph, least.matching, least.limit) : cover;
  return cheapest(graph, least, cover, below, within);
}

function cheapest(graph: Graph, { limit }: LeastLimit, cover: Reach, below: Reach | null, within: Reach): Solution {
  const mate = new Int32Array(graph.left).fill(-1);
  const left = new Float64Array(graph.left);
  const right = new Float64Array(graph.right);
  let total = 0;
  const record = (i: number, j: number, cost: number) => {
    mate[i] = j;
    total += cost;
  };

  const outside = leftSide(graph, limit, within);
  const lefts = assignAll(outside.graph, limit);
  for (const [at, i] of outside.lefts.entries()) {
    left[i] = lefts.pays[at] ?? 0;
    const j = lefts.matching.mate[at] ?? -1;
    record(i, outside.rights[j] ?? -1, (lefts.pays[at] ?? 0) - (lefts.price[j] ?? 0));
  }
  for (const [at, j] of outside.rights.entries()) right[j] = lefts.price[at] ?? 0;

  const inside = placesSide(graph, limit, within);
  const places = assignAll(inside.graph, limit);
  for (const j of inside.places) right[j] = Number.POSITIVE_INFINITY;
  for (const [at, j] of inside.places.entries()) {
    right[j] = Math.min(right[j] ?? 0, places.pays[at] ?? 0);
    const i = places.matching.mate[at] ?? -1;
    record(inside.lefts[i] ?? -1, j, (places.pays[at] ?? 0) - (places.price[i] ?? 0));
  }
  for (const [at, i] of inside.lefts.entries()) left[i] = places.price[at] ?? 0;

  const size = outside.lefts.length + inside.places.length;
  return { mate, size, total, limit, proof: { cover, below, within, left, right } };
}

/** Left vertices that every largest matching uses, among right vertices that can have room. */
function leftSide(graph: Graph, limit: number, { left, right }: Reach) {
  const lefts = indices(left, 0);
  const rights = indices(right, 0);
  if (lefts.length === graph.left && rights.length === graph.right) return { graph, lefts, rights };
  const rightAt = new Int32Array(graph.right).fill(-1);
  for (const [at, j] of rights.entries()) rightAt[j] = at;
  const edges = emptyEdges(graph.to.length);
  for (const [at, i] of lefts.entries()) {
    for (let e = graph.start[i] ?? 0; e < (graph.start[i + 1] ?? 0) && (graph.cost[e] ?? 0) <= limit; e += 1) {
      const j = rightAt[graph.to[e] ?? 0] ?? -1;
      if (j >= 0) add(edges, at, j, graph.cost[e] ?? 0);
    }
  }
  const capacity = Int32Array.from(rights, (j) => graph.capacity[j] ?? 0);
  return { graph: graphOf(lefts.length, capacity, edges), lefts, rights };
}

/** Places of right vertices that every largest matching fills, among left vertices that can be left out. */
function placesSide(graph: Graph, limit: number, { left, right }: Reach) {
  const lefts = indices(left, 1);
  const rights = indices(right, 1);
  const firstPlace = new Int32Array(graph.right).fill(-1);
  const places: number[] = [];
  for (const j of rights) {
    firstPlace[j] = places.length;
    for (let place = 0; place < (graph.capacity[j] ?? 0); place += 1) places.push(j);
  }
  let most = 0;
  for (const i of lefts) {
    for (let e = graph.start[i] ?? 0; e < (graph.start[i + 1] ?? 0) && (graph.cost[e] ?? 0) <= limit; e += 1) {
      most += graph.capacity[graph.to[e] ?? 0] ?? 0;
    }
  }
  const edges = emptyEdges(most);
  for (const [at, i] of lefts.entries()) {
    for (let e = graph.start[i] ?? 0; e < (graph.start[i + 1] ?? 0) && (graph.cost[e] ?? 0) <= limit; e += 1) {
      const j = graph.to[e] ?? 0;
      for (let place = 0; place < (graph.capacity[j] ?? 0); place += 1) {
        add(edges, (firstPlace[j] ?? 0) + place, at, graph.cost[e] ?? 0);
      }
    }
  }
  const once = new Int32Array(lefts.length).fill(1);
  return { graph: graphOf(places.length, once, edges), lefts, places };
}

interface GrowingEdges {
  count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly cost: Int32Array;
}

function emptyEdges(most: number): GrowingEdges {
  return { count: 0, from: new Int32Array(most), to: new Int32Array(most), cost: new Int32Array(most) };
}

function add(edges: GrowingEdges, from: number, to: number, cost: number): void {
  edges.from[edges.count] = from;
  edges.to[edges.count] = to;
  edges.cost[edges.count] = cost;
  edges.count += 1;
}

function indices(flags: Uint8Array, wanted: 0 | 1): Int32Array {
  const found: number[] = [];
  for (let at = 0; at < flags.length; at += 1) if (flags[at] === wanted) found.push(at);
  return Int32Array.from(found);
}
