import { hasRoom } from './matching.ts';
import { MinHeap } from './minHeap.ts';
import type { Priced } from './priced.ts';

/**
 * Gives one left vertex after the other a mate by a shortest path of exchanges to a right vertex with room, or to a left
 * vertex that is cheapest left alone. Jonker and Volgenant, "A shortest augmenting path algorithm for dense and sparse
 * linear assignment problems" (1987), with capacities. Prices only rise.
 */
export class ForwardPaths {
  /** How many edges were looked at. */
  looked = 0;
  readonly #priced: Priced;
  readonly #distance: Float64Array;
  readonly #via: Int32Array;
  readonly #touched: Int32Array;
  readonly #settled: Int32Array;
  readonly #heap: MinHeap;
  #touchedCount = 0;
  #goal = -1;
  #alone = -1;
  #goalDistance = 0;

  constructor(priced: Priced) {
    const { right } = priced.graph;
    this.#priced = priced;
    this.#distance = new Float64Array(right).fill(Number.POSITIVE_INFINITY);
    this.#via = new Int32Array(right);
    this.#touched = new Int32Array(right);
    this.#settled = new Int32Array(right);
    this.#heap = new MinHeap(right);
  }

  /** `root` has no mate, and pays no more than its cheapest edge. */
  from(root: number): void {
    const { matching, pays } = this.#priced;
    const { slots, slotStart } = matching;
    this.#priced.cheapest(root);
    this.#goal = -1;
    this.#alone = root;
    this.#goalDistance = this.#priced.alone - (pays[root] ?? 0);
    this.#touchedCount = 0;
    this.#heap.clear();
    this.#relax(root, 0);
    let settled = 0;
    while (this.#heap.least < this.#goalDistance) {
      const distance = this.#heap.least;
      const j = this.#heap.take();
      this.#settled[settled] = j;
      settled += 1;
      const until = slotStart[j + 1] ?? 0;
      for (let s = slotStart[j] ?? 0; s < until; s += 1) this.#relax(slots[s] ?? 0, distance);
    }
    this.#reprice(root, settled);
    for (let at = 0; at < this.#touchedCount; at += 1)
      this.#distance[this.#touched[at] ?? 0] = Number.POSITIVE_INFINITY;
    this.#shift(root);
  }

  #relax(i: number, base: number): void {
    const { graph, price, pays, ends, matching, alone } = this.#priced;
    const { start, to, cost } = graph;
    const from = base - (pays[i] ?? 0);
    if (from + alone < this.#goalDistance) {
      this.#goalDistance = from + alone;
      this.#goal = -1;
      this.#alone = i;
    }
    const end = ends[i] ?? 0;
    let e = start[i] ?? 0;
    for (; e < end; e += 1) {
      const withoutPrice = from + (cost[e] ?? 0);
      if (withoutPrice >= this.#goalDistance) break;
      const j = to[e] ?? 0;
      const distance = withoutPrice + (price[j] ?? 0);
      const known = this.#distance[j] ?? 0;
      if (distance >= known || distance >= this.#goalDistance) continue;
      this.#via[j] = i;
      this.#distance[j] = distance;
      if (known === Number.POSITIVE_INFINITY) {
        this.#touched[this.#touchedCount] = j;
        this.#touchedCount += 1;
      }
      if (hasRoom(matching, j)) {
        this.#goal = j;
        this.#goalDistance = distance;
      } else if (known === Number.POSITIVE_INFINITY) this.#heap.add(j, distance);
      else this.#heap.lower(j, distance);
    }
    this.looked += e - (start[i] ?? 0);
  }

  #reprice(root: number, settled: number): void {
    const { pays } = this.#priced;
    pays[root] = (pays[root] ?? 0) + this.#goalDistance;
    for (let at = 0; at < settled; at += 1) {
      const j = this.#settled[at] ?? 0;
      const by = this.#goalDistance - (this.#distance[j] ?? 0);
      if (by > 0) this.#priced.change(j, by);
    }
  }

  #shift(root: number): void {
    const { matching, slotOf } = this.#priced;
    const { mate, slotStart, used } = matching;
    let j = this.#goal;
    let slot = 0;
    if (j >= 0) {
      slot = (slotStart[j] ?? 0) + (used[j] ?? 0);
      used[j] = (used[j] ?? 0) + 1;
    } else {
      const alone = this.#alone;
      if (alone === root) return;
      j = mate[alone] ?? -1;
      slot = slotOf[alone] ?? 0;
      mate[alone] = -1;
    }
    for (;;) {
      const i = this.#via[j] ?? 0;
      const left = mate[i] ?? -1;
      const leftSlot = slotOf[i] ?? 0;
      this.#priced.put(i, j, slot);
      if (i === root) return;
      j = left;
      slot = leftSlot;
    }
  }
}
