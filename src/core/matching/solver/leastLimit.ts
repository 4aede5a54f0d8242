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
  let low = size > 0 ? placeOf(costs, leastNeeded(graph, size)) : 0;
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

/**
 * No lower limit lets `size` be matched: so many left vertices, and right vertices with so many places, need an edge each that is
 * no dearer.
 */
function leastNeeded({ left, right, capacity, start, to, cost }: Graph, size: number): number {
  const ofLeft = new Int32Array(left).fill(noEdge);
  const ofRight = new Int32Array(right).fill(noEdge);
  for (let i = 0; i < left; i += 1) {
    const until = start[i + 1] ?? 0;
    for (let e = start[i] ?? 0; e < until; e += 1) {
      const c = cost[e] ?? 0;
      const j = to[e] ?? 0;
      if (c < (ofLeft[i] ?? 0)) ofLeft[i] = c;
      if (c < (ofRight[j] ?? 0)) ofRight[j] = c;
    }
  }
  const places = ofRight.map((_, j) => j).sort((a, b) => (ofRight[a] ?? 0) - (ofRight[b] ?? 0));
  let room = 0;
  const last = places.find((j) => {
    room += Math.min(capacity[j] ?? 0, left);
    return room >= size;
  });
  return Math.max(ofLeft.sort()[size - 1] ?? 0, ofRight[last ?? -1] ?? 0);
}

const noEdge = 2 ** 31 - 1;

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
