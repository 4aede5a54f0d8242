import { inOrder, sortedBy } from './radix.ts';

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

/** Builds the rows, in time linear in edges and vertices. */
export function graphOf(left: number, capacity: Int32Array, edges: Edges): Graph {
  const { count, from, to, cost } = edges;
  const start = new Int32Array(left + 1);
  for (let e = 0; e < count; e += 1) {
    const next = (from[e] ?? 0) + 1;
    start[next] = (start[next] ?? 0) + 1;
  }
  for (let i = 0; i < left; i += 1) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const order = sortedBy(cost, sortedBy(to, inOrder(count)));
  const fill = start.slice(0, left);
  const rowTo = new Int32Array(count);
  const rowCost = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const e = order[at] ?? 0;
    const i = from[e] ?? 0;
    const place = fill[i] ?? 0;
    fill[i] = place + 1;
    rowTo[place] = to[e] ?? 0;
    rowCost[place] = cost[e] ?? 0;
  }
  return { left, right: capacity.length, capacity, start, to: rowTo, cost: rowCost };
}

export function highestCost({ cost }: Pick<Graph, 'cost'>): number {
  let highest = 0;
  for (let e = 0; e < cost.length; e += 1) highest = Math.max(highest, cost[e] ?? 0);
  return highest;
}

/** The same graph when some edges came more than once: equal ones lie beside each other. */
export function withoutRepeats(graph: Graph): Graph {
  const { left, right, capacity, start, to, cost } = graph;
  const kept = new Int32Array(left + 1);
  let count = 0;
  for (let i = 0; i < left; i += 1) {
    const from = start[i] ?? 0;
    const until = start[i + 1] ?? 0;
    for (let e = from; e < until; e += 1) {
      if (e > from && to[e] === to[e - 1]) continue;
      to[count] = to[e] ?? 0;
      cost[count] = cost[e] ?? 0;
      count += 1;
    }
    kept[i + 1] = count;
  }
  return { left, right, capacity, start: kept, to: to.subarray(0, count), cost: cost.subarray(0, count) };
}
