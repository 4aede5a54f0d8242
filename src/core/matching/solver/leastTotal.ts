import { BackwardPaths } from './backwardPaths.ts';
import { coarseAuction } from './coarseAuction.ts';
import { ForwardPaths } from './forwardPaths.ts';
import type { Graph } from './graph.ts';
import { hasRoom } from './matching.ts';
import { Priced } from './priced.ts';
import type { Reach } from './vertexCover.ts';

/** From this part of the left vertices that find no room at once, it pays to estimate prices first. */
const contested = 0.1;
/** The auction's smallest step, as a part of the highest cost, and how often each may bid at most. */
const auctionStep = 0.01;
const auctionRounds = 20;

/** What leaving a left vertex alone costs: more than any way of rearranging all others. */
export function aloneCost(left: number, highest: number): number {
  return 4 * (left + 1) * (highest + 1);
}

/**
 * As many as possible matched over edges of at most `limit`, at the least total. First prices are estimated; then shortest
 * paths from the left give everybody a mate at these prices; then shortest paths from the right bring down the price of every
 * right vertex that has room. `before` is the answer to the same question when some edges were missing, if there is one; without
 * it, right vertices that a largest matching fills (`within`) begin as dear as can be, all others free.
 */
export function leastTotal(
  graph: Graph,
  limit: number,
  alone: number,
  { within, before }: { readonly within: Reach; readonly before: Priced | null },
): Priced {
  const start = before?.price.slice() ?? Float64Array.from(within.right, (reached) => (reached === 1 ? alone : 0));
  let priced = new Priced(graph, limit, alone, start);
  let rest = before === null ? priced.begin() : priced.resume(before);
  if (before === null && rest.length > contested * graph.left) {
    const step = Math.max(1, Math.floor(auctionStep * highestWithin(graph, priced.ends)));
    coarseAuction(graph, priced.ends, start, alone, { step, rounds: auctionRounds });
    priced = new Priced(graph, limit, alone, start);
    rest = priced.begin();
  }
  const forward = new ForwardPaths(priced);
  for (const i of rest) forward.from(i);
  if (start.some((price, j) => price > 0 && hasRoom(priced.matching, j))) {
    const backward = new BackwardPaths(priced);
    for (let j = 0; j < graph.right; j += 1) backward.settle(j);
  }
  return priced;
}

function highestWithin({ left, start, cost }: Graph, ends: Int32Array): number {
  let highest = 0;
  for (let i = 0; i < left; i += 1) {
    const end = ends[i] ?? 0;
    if (end > (start[i] ?? 0)) highest = Math.max(highest, cost[end - 1] ?? 0);
  }
  return highest;
}
