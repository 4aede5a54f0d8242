import type { Graph } from './graph.ts';

/** The same edges by right vertex: column `j` is `from[start[j]] … from[start[j + 1] - 1]`, by left vertex. */
export interface Columns {
  readonly start: Int32Array;
  readonly from: Int32Array;
  readonly cost: Int32Array;
}

/** Columns of the edges before each row's end. */
export function columnsOf({ left, right, start, to, cost }: Graph, ends: Int32Array): Columns {
  const columnStart = new Int32Array(right + 1);
  for (let i = 0; i < left; i += 1) {
    const end = ends[i] ?? 0;
    for (let e = start[i] ?? 0; e < end; e += 1) {
      const next = (to[e] ?? 0) + 1;
      columnStart[next] = (columnStart[next] ?? 0) + 1;
    }
  }
  for (let j = 0; j < right; j += 1) columnStart[j + 1] = (columnStart[j + 1] ?? 0) + (columnStart[j] ?? 0);
  const count = columnStart[right] ?? 0;
  const fill = columnStart.slice(0, right);
  const from = new Int32Array(count);
  const columnCost = new Int32Array(count);
  for (let i = 0; i < left; i += 1) {
    const end = ends[i] ?? 0;
    for (let e = start[i] ?? 0; e < end; e += 1) {
      const j = to[e] ?? 0;
      const place = fill[j] ?? 0;
      fill[j] = place + 1;
      from[place] = i;
      columnCost[place] = cost[e] ?? 0;
    }
  }
  return { start: columnStart, from, cost: columnCost };
}
