import type { Columns } from './columns.ts';
import { hasRoom } from './matching.ts';
import { MinHeap } from './minHeap.ts';
import type { Priced } from './priced.ts';

/**
 * Lowers the price of a right vertex that has room until somebody comes for it or it is 0, by shortest paths from its side: the
 * mirror image of `ForwardPaths`. A path ends at a left vertex that was alone, or at a right vertex that is
 * left with a free place because its own price has come down to 0. Prices only fall.
 */
export class BackwardPaths {
  /** How many edges were looked at. */
  looked = 0;
  readonly #priced: Priced;
  readonly #columns: Columns;
  readonly #distance: Float64Array;
  /** Who would leave a right vertex, and where to. */
  readonly #mover: Int32Array;
  readonly #target: Int32Array;
  readonly #touched: Int32Array;
  readonly #settled: Int32Array;
  readonly #heap: MinHeap;
  #touchedCount = 0;
  #endLeft = -1;
  #endRight = -1;
  #endDistance = 0;

  constructor(priced: Priced, columns: Columns) {
    const { right } = priced.graph;
    this.#priced = priced;
    this.#columns = columns;
    this.#distance = new Float64Array(right).fill(Number.POSITIVE_INFINITY);
    this.#mover = new Int32Array(right);
    this.#target = new Int32Array(right);
    this.#touched = new Int32Array(right);
    this.#settled = new Int32Array(right);
    this.#heap = new MinHeap(right);
  }

  /** Until no place of `j` is both free and dear. */
  settle(j: number): void {
    while (hasRoom(this.#priced.matching, j) && (this.#priced.price[j] ?? 0) > 0) this.#from(j);
  }

  #from(root: number): void {
    this.#endLeft = -1;
    this.#endRight = -1;
    this.#endDistance = this.#priced.price[root] ?? 0;
    this.#heap.clear();
    this.#heap.add(root, 0);
    this.#distance[root] = 0;
    this.#touched[0] = root;
    this.#touchedCount = 1;
    let settled = 0;
    while (this.#heap.least < this.#endDistance) {
      const distance = this.#heap.least;
      const j = this.#heap.take();
      this.#settled[settled] = j;
      settled += 1;
      this.#relax(j, distance);
    }
    this.#reprice(settled);
    for (let at = 0; at < this.#touchedCount; at += 1)
      this.#distance[this.#touched[at] ?? 0] = Number.POSITIVE_INFINITY;
    this.#shift(root);
  }

  #relax(j: number, base: number): void {
    const { start, from, cost } = this.#columns;
    const { pays, price, matching } = this.#priced;
    const mate = matching.mate;
    const priced = base + (price[j] ?? 0);
    const end = start[j + 1] ?? 0;
    this.looked += end - (start[j] ?? 0);
    for (let e = start[j] ?? 0; e < end; e += 1) {
      const i = from[e] ?? 0;
      const distance = priced + (cost[e] ?? 0) - (pays[i] ?? 0);
      if (distance >= this.#endDistance) continue;
      const other = mate[i] ?? -1;
      if (other === j) continue;
      if (other < 0) {
        this.#endDistance = distance;
        this.#endLeft = i;
        this.#endRight = j;
        continue;
      }
      const known = this.#distance[other] ?? 0;
      if (distance >= known) continue;
      this.#distance[other] = distance;
      this.#mover[other] = i;
      this.#target[other] = j;
      if (known === Number.POSITIVE_INFINITY) {
        this.#touched[this.#touchedCount] = other;
        this.#touchedCount += 1;
        this.#heap.add(other, distance);
      } else this.#heap.lower(other, distance);
      const emptied = distance + (price[other] ?? 0);
      if (emptied < this.#endDistance) {
        this.#endDistance = emptied;
        this.#endLeft = -1;
        this.#endRight = other;
      }
    }
  }

  #reprice(settled: number): void {
    for (let at = 0; at < settled; at += 1) {
      const j = this.#settled[at] ?? 0;
      const by = this.#endDistance - (this.#distance[j] ?? 0);
      if (by > 0) this.#priced.change(j, -by);
    }
  }

  #shift(root: number): void {
    let j = this.#endRight;
    if (j < 0) return;
    let comes = this.#endLeft;
    while (j !== root) {
      const leaves = this.#mover[j] ?? 0;
      const slot = this.#priced.slotOf[leaves] ?? 0;
      const next = this.#target[j] ?? 0;
      if (comes < 0) this.#priced.free(j, slot);
      else this.#priced.put(comes, j, slot);
      comes = leaves;
      j = next;
    }
    this.#priced.give(comes, root);
  }
}
