import type { Columns } from './columns.ts';
import { hasRoom } from './matching.ts';
import type { Priced } from './priced.ts';

/**
 * The auction the other way round: a right vertex that has room and a price lowers it until the second most interested
 * would come, and takes the most interested, who leaves room elsewhere. Bertsekas, Castañon and Tsaknakis, "Reverse auction
 * and the solution of inequality constrained assignment problems" (1993). Like `coarseAuction` it is in no hurry to be right.
 *
 * Answers lower prices than those of `priced`, which is not changed; at most `rounds` offers for each right vertex.
 */
export function reverseAuction(
  priced: Priced,
  { start, from, cost }: Columns,
  { step, rounds }: { readonly step: number; readonly rounds: number },
): Float64Array {
  const { right } = priced.graph;
  const { slotStart } = priced.matching;
  const price = priced.price.slice();
  const pays = priced.pays.slice();
  const mate = priced.matching.mate.slice();
  const room = new Int32Array(right);
  const queue: number[] = [];
  for (let j = 0; j < right; j += 1) {
    room[j] = (slotStart[j + 1] ?? 0) - (slotStart[j] ?? 0) - (priced.matching.used[j] ?? 0);
    if (hasRoom(priced.matching, j) && (price[j] ?? 0) > 0) queue.push(j);
  }
  for (let head = 0; head < queue.length && head < rounds * right; head += 1) {
    const j = queue[head] ?? 0;
    if ((room[j] ?? 0) === 0 || (price[j] ?? 0) <= 0) continue;
    let most = 0;
    let second = 0;
    let best = -1;
    const end = start[j + 1] ?? 0;
    for (let e = start[j] ?? 0; e < end; e += 1) {
      const i = from[e] ?? 0;
      if (mate[i] === j) continue;
      const worth = (pays[i] ?? 0) - (cost[e] ?? 0);
      if (worth <= second) continue;
      if (worth > most) {
        second = most;
        most = worth;
        best = e;
      } else second = worth;
    }
    const lower = Math.min(price[j] ?? 0, Math.max(0, second - step));
    price[j] = lower;
    if (best < 0) continue;
    const i = from[best] ?? 0;
    const left = mate[i] ?? -1;
    mate[i] = j;
    pays[i] = (cost[best] ?? 0) + lower;
    room[j] = (room[j] ?? 0) - 1;
    if ((room[j] ?? 0) > 0) queue.push(j);
    if (left < 0) continue;
    room[left] = (room[left] ?? 0) + 1;
    queue.push(left);
  }
  return price;
}
