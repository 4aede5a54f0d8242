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

/** Builds the rows, in time linear in edges and vertices when costs are few, n log n a row otherwise. */
export function graphOf(left: number, capacity: Int32Array, edges: Edges): Graph {
  const start = new Int32Array(left + 1);
  for (let e = 0; e < edges.count; e += 1) {
    const next = (edges.from[e] ?? 0) + 1;
    start[next] = (start[next] ?? 0) + 1;
  }
  for (let i = 0; i < left; i += 1) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const fill = start.slice(0, left);
  // Cost and right vertex in one number, so that a row is sorted by the engine's own numeric sort.
  const keys = new Float64Array(edges.count);
  const right = capacity.length;
  for (let e = 0; e < edges.count; e += 1) {
    const from = edges.from[e] ?? 0;
    const at = fill[from] ?? 0;
    fill[from] = at + 1;
    keys[at] = (edges.cost[e] ?? 0) * right + (edges.to[e] ?? 0);
  }
  const to = new Int32Array(edges.count);
  const cost = new Int32Array(edges.count);
  for (let i = 0; i < left; i += 1) {
    const from = start[i] ?? 0;
    const until = start[i + 1] ?? 0;
    if (until - from > 1) keys.subarray(from, until).sort();
    for (let e = from; e < until; e += 1) {
      const key = keys[e] ?? 0;
      const whole = Math.floor(key / right);
      cost[e] = whole;
      to[e] = key - whole * right;
    }
  }
  return { left, right, capacity, start, to, cost };
}
