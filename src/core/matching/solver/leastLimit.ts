import type { Graph } from './graph.ts';
import { enlarge } from './largestMatching.ts';
import { type Matching, sizeOf, withinLimit } from './matching.ts';

export interface LeastLimit {
  /** The smallest cost such that the edges of at most that cost allow `size` to be matched. */
  readonly limit: number;
  /** That many matched, within the limit. */
  readonly matching: Matching;
  /** A largest matching over the cheaper edges: smaller than `size`. `null` when no edge is cheaper. */
  readonly below: Matching | null;
}

/**
 * Binary search over the costs there are; each step starts from what is left of the best matching so far. Where the answer is
 * `near` the highest cost of this matching, steps that double find out between which costs to search.
 */
export function leastLimit(graph: Graph, largest: Matching, near = false): LeastLimit {
  const costs = distinct(graph.cost);
  const size = sizeOf(largest);
  let matching = largest;
  let below: Matching | null = null;
  let low = size > 0 && size === graph.left ? placeOf(costs, dearestBest(graph)) : 0;
  let high = Math.max(0, costs.length - 1);
  if (near) high = placeOf(costs, highestOf(graph, largest));
  let step = near ? 1 : costs.length;
  // Everything below `low` fails (its largest matching is `below`, if one was looked for), `high` succeeds.
  while (low < high) {
    const middle = Math.max((low + high) >> 1, high - step);
    step *= 2;
    const tried = withinLimit(graph, matching, costs[middle] ?? 0);
    enlarge(graph, tried, costs[middle] ?? 0);
    if (sizeOf(tried) === size) {
      high = middle;
      matching = tried;
    } else {
      low = middle + 1;
      below = tried;
    }
  }
  if (below === null && high > 0) {
    below = withinLimit(graph, matching, costs[high - 1] ?? 0);
    enlarge(graph, below, costs[high - 1] ?? 0);
  }
  return { limit: size === 0 ? 0 : (costs[high] ?? 0), matching, below };
}

/** The costs there are, ascending. Most come again and again: a small table of those just seen keeps them out of the set. */
function distinct(costs: Int32Array): Int32Array {
  const seen = new Int32Array(seenAtOnce).fill(-1);
  const found = new Set<number>();
  for (let e = 0; e < costs.length; e += 1) {
    const cost = costs[e] ?? 0;
    const place = (Math.imul(cost, 0x9e3779b1) >>> 16) & (seenAtOnce - 1);
    if (seen[place] === cost) continue;
    seen[place] = cost;
    found.add(cost);
  }
  return Int32Array.from(found).sort();
}

/** A power of two. */
const seenAtOnce = 4096;

function placeOf(costs: Int32Array, cost: number): number {
  const at = costs.indexOf(cost);
  return at === -1 ? costs.length - 1 : at;
}

/** Where everybody is matched, nobody's cheapest edge may be beyond the limit. */
function dearestBest({ left, start, cost }: Graph): number {
  let dearest = 0;
  for (let i = 0; i < left; i += 1) dearest = Math.max(dearest, cost[start[i] ?? 0] ?? 0);
  return dearest;
}

/** The highest cost of a matched edge. */
function highestOf({ left, start, to, cost }: Graph, { mate }: Matching): number {
  let highest = 0;
  for (let i = 0; i < left; i += 1) {
    const until = start[i + 1] ?? 0;
    for (let e = start[i] ?? 0; e < until && mate[i] !== -1; e += 1) {
      if (to[e] === mate[i]) highest = Math.max(highest, cost[e] ?? 0);
    }
  }
  return highest;
}
