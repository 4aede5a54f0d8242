import type { Graph } from './graph.ts';
import { hasRoom, type Matching } from './matching.ts';
import { MinHeap } from './minHeap.ts';

/** Columns read between two looks at whether everybody waiting has been reached. */
const checkEvery = 256;

/**
 * Raises all prices at once by how far each vertex is from the nearest free place, so that every left vertex without a mate
 * has a way there along which nothing is lost. Goldberg and Kennedy, "Global price updates help" (1997).
 */
export class PriceUpdate {
  // The edges by right vertex.
  readonly #start: Int32Array;
  readonly #from: Int32Array;
  readonly #cost: Int32Array;
  readonly #distance: Float64Array;
  readonly #ways: Float64Array;
  readonly #heap: MinHeap;

  constructor(
    readonly graph: Graph,
    ends: Int32Array,
  ) {
    const { left, right, start, to, cost } = graph;
    this.#start = new Int32Array(right + 1);
    let count = 0;
    for (let i = 0; i < left; i += 1) {
      for (let e = start[i] ?? 0; e < (ends[i] ?? 0); e += 1) {
        const next = (to[e] ?? 0) + 1;
        this.#start[next] = (this.#start[next] ?? 0) + 1;
        count += 1;
      }
    }
    for (let j = 0; j < right; j += 1) this.#start[j + 1] = (this.#start[j + 1] ?? 0) + (this.#start[j] ?? 0);
    const fill = this.#start.slice(0, right);
    this.#from = new Int32Array(count);
    this.#cost = new Int32Array(count);
    for (let i = 0; i < left; i += 1) {
      for (let e = start[i] ?? 0; e < (ends[i] ?? 0); e += 1) {
        const j = to[e] ?? 0;
        const at = fill[j] ?? 0;
        fill[j] = at + 1;
        this.#from[at] = i;
        this.#cost[at] = cost[e] ?? 0;
      }
    }
    this.#distance = new Float64Array(right);
    this.#ways = new Float64Array(left);
    this.#heap = new MinHeap(right);
  }

  /** `waiting` are the left vertices without a mate; what they pay is set as for everybody else. */
  run(matching: Matching, price: Float64Array, pays: Float64Array, waiting: readonly number[]): void {
    const { left, right } = this.graph;
    const distance = this.#distance.fill(Number.POSITIVE_INFINITY);
    this.#heap.clear();
    for (let j = 0; j < right; j += 1) {
      if (!hasRoom(matching, j)) continue;
      distance[j] = 0;
      this.#heap.add(j, 0);
    }
    let columns = 0;
    // No price need rise by more than the longest way: beyond it, distances are cut off, which keeps every edge in order.
    let cut = Number.POSITIVE_INFINITY;
    const ways = this.#ways.fill(Number.POSITIVE_INFINITY);
    while (this.#heap.size > 0 && this.#heap.least < cut) {
      const far = this.#heap.least;
      const j = this.#heap.take();
      this.#readColumn(j, far, matching, price, pays);
      if (++columns % checkEvery === 0) cut = waiting.reduce((most, i) => Math.max(most, ways[i] ?? 0), 0);
    }
    cut = Math.min(
      cut,
      waiting.reduce((most, i) => Math.max(most, ways[i] ?? 0), 0),
    );
    for (let j = 0; j < right; j += 1) distance[j] = Math.min(distance[j] ?? 0, cut);
    for (let j = 0; j < right; j += 1) price[j] = (price[j] ?? 0) + (distance[j] ?? 0);
    for (let i = 0; i < left; i += 1) {
      const mate = matching.mate[i] ?? -1;
      if (mate >= 0) pays[i] = (pays[i] ?? 0) + (distance[mate] ?? 0);
    }
  }

  #readColumn(j: number, far: number, { mate }: Matching, price: Float64Array, pays: Float64Array): void {
    const base = far + (price[j] ?? 0);
    const until = this.#start[j + 1] ?? 0;
    for (let at = this.#start[j] ?? 0; at < until; at += 1) {
      const i = this.#from[at] ?? 0;
      const way = base + (this.#cost[at] ?? 0) - (pays[i] ?? 0);
      if (way >= (this.#ways[i] ?? 0)) continue;
      this.#ways[i] = way;
      const next = mate[i] ?? -1;
      if (next < 0) continue;
      const known = this.#distance[next] ?? 0;
      if (way >= known) continue;
      this.#distance[next] = way;
      if (known === Number.POSITIVE_INFINITY) this.#heap.add(next, way);
      else this.#heap.lower(next, way);
    }
  }
}
