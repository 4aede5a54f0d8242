import { munkres } from 'munkres';
import type { Graph } from '../../src/core/matching/solver/graph.ts';

/** The least total over largest matchings by a dense Hungarian algorithm, places as columns of their own. */
export function munkresSolve(graph: Graph): { total: number; size: number; cpu: number } {
  const begun = process.cpuUsage();
  const columns = Array.from(graph.capacity, (places, j) => Array.from({ length: places }, () => j)).flat();
  // A column for each mentee who is left alone, at more than any rearrangement costs.
  const alone = 10_000_000_000;
  const costs = Array.from({ length: graph.left }, (_, i) => {
    const row = new Map<number, number>();
    for (let e = graph.start[i] ?? 0; e < (graph.start[i + 1] ?? 0); e += 1)
      row.set(graph.to[e] ?? 0, graph.cost[e] ?? 0);
    return [...columns.map((j) => row.get(j) ?? alone), ...Array.from({ length: graph.left }, () => alone)];
  });
  let size = 0;
  let total = 0;
  for (const [i, column] of munkres(costs)) {
    const cost = costs[i]?.[column] ?? alone;
    if (cost >= alone) continue;
    size += 1;
    total += cost;
  }
  const used = process.cpuUsage(begun);
  return { size, total, cpu: (used.user + used.system) / 1000 };
}
