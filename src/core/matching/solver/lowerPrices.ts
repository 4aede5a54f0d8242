import { MinHeap } from './minHeap.ts';
import type { Priced } from './priced.ts';

/**
 * Lowers all prices at once as far as they can go while those who have a mate keep it: each by the length of the shortest way on
 * which somebody would come to there, from being alone or from a right vertex whose price is down to 0. The mirror image of
 * `raisePrices`: from then on, a free place whose price is not 0 is filled along a path that costs nothing.
 */
export function lowerPrices(priced: Priced): void {
  const { graph, matching, price, pays, ends } = priced;
  const { left, right, start, to, cost } = graph;
  const { mate, slots, slotStart, used } = matching;
  const by = price.slice();
  const heap = new MinHeap(right);
  const move = (i: number, distance: number) => {
    const base = distance - (pays[i] ?? 0);
    const end = ends[i] ?? 0;
    for (let e = start[i] ?? 0; e < end; e += 1) {
      const withoutPrice = base + (cost[e] ?? 0);
      // No price falls by more than itself.
      if (withoutPrice >= 0) break;
      const j = to[e] ?? 0;
      const longer = withoutPrice + (price[j] ?? 0);
      if (longer >= (by[j] ?? 0)) continue;
      by[j] = longer;
      heap.lower(j, longer);
    }
  };
  const leave = (j: number, distance: number) => {
    const until = (slotStart[j] ?? 0) + (used[j] ?? 0);
    for (let s = slotStart[j] ?? 0; s < until; s += 1) move(slots[s] ?? 0, distance);
  };
  for (let j = 0; j < right; j += 1) if ((price[j] ?? 0) > 0) heap.add(j, price[j] ?? 0);
  for (let i = 0; i < left; i += 1) if (mate[i] === -1) move(i, 0);
  for (let j = 0; j < right; j += 1) if (price[j] === 0) leave(j, 0);
  while (heap.size > 0) {
    const distance = heap.least;
    leave(heap.take(), distance);
  }
  for (let j = 0; j < right; j += 1) if (by[j] !== 0) priced.change(j, -(by[j] ?? 0));
}
