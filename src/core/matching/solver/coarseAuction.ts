import type { Graph } from './graph.ts';

/**
 * Estimates prices by an auction that is in no hurry to be right: everybody bids for the cheapest, by what the second
 * cheapest costs more, and at least `step`. Bertsekas and Castañon, "The auction algorithm for the transportation problem" (1989):
 * places of a right vertex are alike, its price is the lowest bid that has one of them.
 *
 * Raises `price` in place; at most `rounds` bids for each left vertex.
 */
export function coarseAuction(
  { left, right, capacity, start, to, cost }: Graph,
  ends: Int32Array,
  price: Float64Array,
  alone: number,
  { step, rounds }: { readonly step: number; readonly rounds: number },
): void {
  const slotStart = new Int32Array(right + 1);
  for (let j = 0; j < right; j += 1) slotStart[j + 1] = (slotStart[j] ?? 0) + Math.min(capacity[j] ?? 0, left);
  const used = new Int32Array(right);
  const holder = new Int32Array(slotStart[right] ?? 0);
  const bids = new Float64Array(slotStart[right] ?? 0);
  const queue = new Int32Array(left);
  for (let i = 0; i < left; i += 1) queue[i] = i;
  let head = 0;
  let waiting = left;
  for (let bid = 0; waiting > 0 && bid < rounds * left; bid += 1) {
    const i = queue[head] ?? 0;
    head = head + 1 === left ? 0 : head + 1;
    waiting -= 1;
    let least = alone;
    let second = alone;
    let best = -1;
    const end = ends[i] ?? 0;
    for (let e = start[i] ?? 0; e < end; e += 1) {
      const c = cost[e] ?? 0;
      if (c >= second) break;
      const j = to[e] ?? 0;
      const total = c + (price[j] ?? 0);
      if (total >= second) continue;
      if (total < least) {
        second = least;
        least = total;
        best = j;
      } else second = total;
    }
    if (best < 0) continue;
    const offer = (price[best] ?? 0) + second - least + step;
    const from = slotStart[best] ?? 0;
    const room = (slotStart[best + 1] ?? 0) - from;
    const taken = used[best] ?? 0;
    let slot = from + taken;
    if (taken < room) used[best] = taken + 1;
    else {
      slot = lowest(bids, from, from + room);
      let tail = head + waiting;
      if (tail >= left) tail -= left;
      queue[tail] = holder[slot] ?? 0;
      waiting += 1;
    }
    holder[slot] = i;
    bids[slot] = offer;
    if (taken + 1 >= room) price[best] = bids[lowest(bids, from, from + room)] ?? 0;
  }
}

function lowest(bids: Float64Array, from: number, until: number): number {
  let found = from;
  for (let slot = from + 1; slot < until; slot += 1) if ((bids[slot] ?? 0) < (bids[found] ?? 0)) found = slot;
  return found;
}
