import { inOrder, sortedBy } from './radix.ts';
import { sortRows } from './sortRows.ts';

/**
 * Who can be matched with whom, at what cost: a sparse bipartite graph in compressed rows.
 * A left vertex is matched at most once, right vertex `j` at most `capacity[j]` times.
 * Row `i` is `to[start[i]] … to[start[i + 1] - 1]`, its costs ascending (ties by right vertex).
 * Costs are whole numbers from 0 to 2^30.
 */
export interface Graph {
  readonly left: number;
  readonly right: number;
  readonly capacity: Int32Array;
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly cost: Int32Array;
}

/** Edges in any order, as columns. The same pair must not come twice. */
export interface Edges {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly cost: Int32Array;
}

/** Up to so many edges a row on average, rows are sorted one by one. */
const shortRow = 64;

/** Builds the rows. */
export function graphOf(left: number, capacity: Int32Array, edges: Edges): Graph {
  const { count, from, to, cost } = edges;
  const start = new Int32Array(left + 1);
  for (let e = 0; e < count; e += 1) {
    const next = (from[e] ?? 0) + 1;
    start[next] = (start[next] ?? 0) + 1;
  }
  for (let i = 0; i < left; i += 1) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  // Short rows are sorted one by one, which stays in the cache; long ones all at once, which is linear.
  const short = count <= shortRow * left;
  const order = short ? null : sortedBy(cost, sortedBy(to, inOrder(count)));
  const fill = start.slice(0, left);
  const rowTo = new Int32Array(count);
  const rowCost = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const e = order === null ? at : (order[at] ?? 0);
    const i = from[e] ?? 0;
    const place = fill[i] ?? 0;
    fill[i] = place + 1;
    rowTo[place] = to[e] ?? 0;
    rowCost[place] = cost[e] ?? 0;
  }
  const graph = { left, right: capacity.length, capacity, start, to: rowTo, cost: rowCost };
  if (short) sortRows(graph);
  return graph;
}

export function highestCost({ cost }: Pick<Graph, 'cost'>): number {
  let highest = 0;
  for (let e = 0; e < cost.length; e += 1) highest = Math.max(highest, cost[e] ?? 0);
  return highest;
}

/** The edges of two graphs on the same vertices, each edge once: linear, as rows are merged. */
export function merged(one: Graph, other: Graph): Graph {
  const { left, right, capacity } = one;
  const start = new Int32Array(left + 1);
  const to = new Int32Array(one.to.length + other.to.length);
  const cost = new Int32Array(one.to.length + other.to.length);
  let count = 0;
  for (let i = 0; i < left; i += 1) {
    let a = one.start[i] ?? 0;
    let b = other.start[i] ?? 0;
    const lastA = one.start[i + 1] ?? 0;
    const lastB = other.start[i + 1] ?? 0;
    while (a < lastA || b < lastB) {
      const order = a === lastA ? 1 : b === lastB ? -1 : compare(one, a, other, b);
      to[count] = (order > 0 ? other.to[b] : one.to[a]) ?? 0;
      cost[count] = (order > 0 ? other.cost[b] : one.cost[a]) ?? 0;
      count += 1;
      if (order <= 0) a += 1;
      if (order >= 0) b += 1;
    }
    start[i + 1] = count;
  }
  return { left, right, capacity, start, to: to.slice(0, count), cost: cost.slice(0, count) };
}

function compare(one: Graph, a: number, other: Graph, b: number): number {
  return (one.cost[a] ?? 0) - (other.cost[b] ?? 0) || (one.to[a] ?? 0) - (other.to[b] ?? 0);
}

/** The edges that `keeps` says. */
export function filtered(graph: Graph, keeps: (left: number, right: number) => boolean): Graph {
  const { left, right, capacity } = graph;
  const start = new Int32Array(left + 1);
  const to = graph.to.slice();
  const cost = graph.cost.slice();
  let count = 0;
  for (let i = 0; i < left; i += 1) {
    const until = graph.start[i + 1] ?? 0;
    for (let e = graph.start[i] ?? 0; e < until; e += 1) {
      if (!keeps(i, graph.to[e] ?? 0)) continue;
      to[count] = graph.to[e] ?? 0;
      cost[count] = graph.cost[e] ?? 0;
      count += 1;
    }
    start[i + 1] = count;
  }
  return { left, right, capacity, start, to: to.subarray(0, count), cost: cost.subarray(0, count) };
}
