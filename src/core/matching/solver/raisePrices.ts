import type { Columns } from './columns.ts';
import { hasRoom } from './matching.ts';
import { MinHeap } from './minHeap.ts';
import type { Priced } from './priced.ts';

/**
 * Raises all prices at once as far as they can go while those who have a mate keep it: each by the length of the shortest way
 * from there to a right vertex with room, or to being left alone. From then on, paths go straight there. Goldberg and
 * Kennedy, "Global price updates help" (1997), for shortest paths instead of pushes.
 */
export function raisePrices(priced: Priced, columns: Columns): void {
  const { graph, matching, price, pays, alone } = priced;
  const { right } = graph;
  const { mate, slots, slotStart } = matching;
  const { start, from, cost } = columns;
  const by = new Float64Array(right);
  const heap = new MinHeap(right);
  const arrive = (j: number, distance: number) => {
    const base = distance + (price[j] ?? 0);
    const end = start[j + 1] ?? 0;
    for (let e = start[j] ?? 0; e < end; e += 1) {
      const i = from[e] ?? 0;
      const before = mate[i] ?? -1;
      if (before < 0) continue;
      const longer = base + (cost[e] ?? 0) - (pays[i] ?? 0);
      if (longer >= (by[before] ?? 0)) continue;
      by[before] = longer;
      heap.lower(before, longer);
    }
  };
  for (let j = 0; j < right; j += 1) {
    if (hasRoom(matching, j)) continue;
    let least = alone - (price[j] ?? 0);
    const until = slotStart[j + 1] ?? 0;
    for (let s = slotStart[j] ?? 0; s < until; s += 1) least = Math.min(least, alone - (pays[slots[s] ?? 0] ?? 0));
    by[j] = least;
    heap.add(j, least);
  }
  for (let j = 0; j < right; j += 1) if (hasRoom(matching, j)) arrive(j, 0);
  while (heap.size > 0) {
    const distance = heap.least;
    arrive(heap.take(), distance);
  }
  for (let j = 0; j < right; j += 1) if (by[j] !== 0) priced.change(j, by[j] ?? 0);
}
