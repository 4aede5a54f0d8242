import { BackwardPaths } from './backwardPaths.ts';
import { coarseAuction } from './coarseAuction.ts';
import { type Columns, columnsOf } from './columns.ts';
import { ForwardPaths } from './forwardPaths.ts';
import type { Graph } from './graph.ts';
import { rowEnds } from './largestMatching.ts';
import { lowerPrices } from './lowerPrices.ts';
import { hasRoom } from './matching.ts';
import { Priced } from './priced.ts';
import { raisePrices } from './raisePrices.ts';
import { reverseAuction } from './reverseAuction.ts';
import type { Reach } from './vertexCover.ts';

/** From this part of the left vertices that find no room at once, it pays to estimate prices first. */
const contested = 0.1;
/** The auction's smallest step, as a part of the highest cost, and how often each may bid at most. */
const auctionStep = 0.01;
const auctionRounds = 40;
/** Left vertices for each place up to which the left side bids where the right side is short. */
const littleShort = 1.15;

/** What leaving a left vertex alone costs: more than any way of rearranging all others. */
export function aloneCost(left: number, highest: number): number {
  return 4 * (left + 1) * (highest + 1);
}

/**
 * As many as possible matched over edges of at most `limit`, at the least total. First prices are estimated; then shortest
 * paths from the left give everybody a mate at these prices; then shortest paths from the right, where many have room after
 * an auction the other way round, bring down the price of every right vertex that has room. `before` is the answer to the
 * same question when some edges were missing, if there is one.
 *
 * Whom a largest matching leaves alone reach (`within`) right vertices that are all full, where the right side chooses
 * (Dulmage and Mendelsohn 1958). Where these have much too few places, their prices begin as high as can be, and come down.
 * Where they have but little too few, prices begin below that by the dearest edge, and the left side bids them up.
 */
export function leastTotal(
  graph: Graph,
  limit: number,
  alone: number,
  { within, before }: { readonly within: Reach; readonly before: Priced | null },
): Priced {
  const ends = rowEnds(graph, limit);
  const highest = highestWithin(graph, ends);
  const tight = isLittleShort(graph, within);
  const first = tight ? alone - highest : alone;
  const prices = before?.price.slice() ?? Float64Array.from(within.right, (reached) => (reached === 1 ? first : 0));
  const auction = { step: Math.max(1, Math.floor(auctionStep * highest)), rounds: auctionRounds };
  let byColumn: Columns | null = null;
  const columns = () => {
    byColumn ??= columnsOf(graph, ends);
    return byColumn;
  };
  let priced = new Priced(graph, limit, alone, prices);
  let rest = before === null ? priced.begin() : priced.resume(before);
  if (before === null && rest.length > contested * graph.left) {
    coarseAuction(graph, ends, prices, alone, auction);
    priced = new Priced(graph, limit, alone, prices);
    rest = priced.begin();
  }
  forward(priced, rest, columns);
  if (!isTooDear(priced)) return priced;
  if (before === null && tight) {
    priced = new Priced(graph, limit, alone, reverseAuction(priced, columns(), auction));
    forward(priced, priced.begin(), columns);
  }
  backward(priced, columns());
  return priced;
}

/** Paths for all of `rest`; prices are brought up to date whenever as many edges were looked at as there are. */
function forward(priced: Priced, rest: readonly number[], columns: () => Columns): void {
  const edges = priced.graph.to.length;
  const paths = new ForwardPaths(priced);
  for (const i of rest) {
    if (paths.looked > edges) {
      raisePrices(priced, columns());
      paths.looked = 0;
    }
    paths.from(i);
  }
}

/** The same from the other side, for all that have room and a price. */
function backward(priced: Priced, columns: Columns): void {
  const { right, to } = priced.graph;
  const paths = new BackwardPaths(priced, columns);
  lowerPrices(priced);
  for (let j = 0; j < right; j += 1) {
    if (paths.looked > to.length) {
      lowerPrices(priced);
      paths.looked = 0;
    }
    paths.settle(j);
  }
}

/** Whether a right vertex has room and a price. */
function isTooDear({ price, matching }: Priced): boolean {
  return price.some((of, j) => of > 0 && hasRoom(matching, j));
}

/** Whether some are left alone, and the right vertices that they reach have nearly enough places for all who reach them. */
function isLittleShort({ capacity }: Graph, { left, right }: Reach): boolean {
  const many = left.reduce((sum, reached) => sum + reached, 0);
  const places = capacity.reduce((sum, count, j) => sum + (right[j] === 1 ? count : 0), 0);
  return many > 0 && many < littleShort * places;
}

function highestWithin({ left, start, cost }: Graph, ends: Int32Array): number {
  let highest = 0;
  for (let i = 0; i < left; i += 1) {
    const end = ends[i] ?? 0;
    if (end > (start[i] ?? 0)) highest = Math.max(highest, cost[end - 1] ?? 0);
  }
  return highest;
}
