import type { Graph } from './graph.ts';
import { rowEnds } from './largestMatching.ts';
import { emptyMatching, hasRoom, type Matching, place } from './matching.ts';
import { MinHeap } from './minHeap.ts';
import { PriceUpdate } from './priceUpdate.ts';

export interface Assignment {
  /** Every left vertex has a mate. */
  readonly matching: Matching;
  /** Price of each right vertex: 0 or more, 0 where there is room. */
  readonly price: Float64Array;
  /** What each left vertex pays: its cost and its mate's price; no edge of its row offers less. */
  readonly pays: Float64Array;
}

/** How often the bidding may read all edges before the rest is left to shortest paths. */
const biddingRounds = 3;
/** How often shortest paths may read all edges before all prices are brought up to date. */
const workBetweenUpdates = 3;

/**
 * Gives every left vertex a mate at the least total cost, over edges of at most `limit`. All of them must be able to
 * have one: find a largest matching first. The prices prove the result.
 *
 * Jonker and Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems" (1987),
 * with capacities: first bidding, in which the one who loses least by leaving a full vertex leaves it, then shortest
 * paths for who is left. Rows are in ascending order of cost and prices are never negative, so a row is read only
 * as far as it can matter.
 */
export function assignAll(graph: Graph, limit: number): Assignment {
  const run = new Run(graph, limit);
  const rest = run.bid();
  run.connect(rest);
  return { matching: run.matching, price: run.price, pays: run.pays };
}

class Run {
  readonly matching: Matching;
  readonly price: Float64Array;
  readonly pays: Float64Array;
  readonly #ends: Int32Array;
  /** At most what a left vertex would lose by leaving its mate: prices elsewhere have only risen since. */
  readonly #gap: Float64Array;
  readonly #slotOf: Int32Array;
  readonly #distance: Float64Array;
  readonly #via: Int32Array;
  readonly #settled: Int32Array;
  readonly #heap: MinHeap;
  #work = 0;
  // What reading a row found: the cheapest vertex with its price, and the next cheapest elsewhere.
  #best = -1;
  #bestTotal = 0;
  #secondTotal = 0;
  #loss = 0;
  #goal = -1;
  #goalDistance = 0;

  constructor(
    readonly graph: Graph,
    limit: number,
  ) {
    this.matching = emptyMatching(graph);
    this.price = new Float64Array(graph.right);
    this.pays = new Float64Array(graph.left);
    this.#ends = rowEnds(graph, limit);
    this.#gap = new Float64Array(graph.left);
    this.#slotOf = new Int32Array(graph.left);
    this.#distance = new Float64Array(graph.right).fill(Number.POSITIVE_INFINITY);
    this.#via = new Int32Array(graph.right);
    this.#settled = new Int32Array(graph.right);
    this.#heap = new MinHeap(graph.right);
  }

  /** Answers the left vertices that are still without a mate. */
  bid(): number[] {
    const budget = biddingRounds * this.graph.to.length + 10 * this.graph.left;
    let waiting = Array.from({ length: this.graph.left }, (_, i) => i);
    while (waiting.length > 0 && this.#work <= budget) {
      const rest: number[] = [];
      for (const i of waiting) {
        let bidder = i;
        do bidder = this.#bidFor(bidder);
        while (
          // Where nobody loses anything by leaving, the same two could push each other out for ever.
          bidder >= 0 &&
          this.#loss > 0 &&
          this.#work <= budget
        );
        if (bidder >= 0) rest.push(bidder);
      }
      waiting = rest;
    }
    return waiting;
  }

  /** Places `i` where it is cheapest; answers who has to leave for it, -1 for nobody. */
  #bidFor(i: number): number {
    this.#read(i);
    const j = this.#best;
    this.pays[i] = this.#bestTotal;
    this.#gap[i] = this.#secondTotal - this.#bestTotal;
    if (hasRoom(this.matching, j)) {
      this.#slotOf[i] = (this.matching.slotStart[j] ?? 0) + (this.matching.used[j] ?? 0);
      place(this.matching, i, j);
      return -1;
    }
    const leaver = this.#leastLoss(i, j);
    this.#loss = this.#gap[leaver] ?? 0;
    if (this.#loss > 0) this.#raise(i, j, this.#loss);
    if (leaver === i) return i;
    const slot = this.#slotOf[leaver] ?? 0;
    this.matching.slots[slot] = i;
    this.matching.mate[i] = j;
    this.#slotOf[i] = slot;
    this.matching.mate[leaver] = -1;
    return leaver;
  }

  /** Who of those at `j` and the newcomer loses least by going elsewhere. */
  #leastLoss(newcomer: number, j: number): number {
    const { slots, slotStart } = this.matching;
    const from = slotStart[j] ?? 0;
    const until = slotStart[j + 1] ?? 0;
    let sure = newcomer;
    for (;;) {
      let least = newcomer;
      for (let s = from; s < until; s += 1) {
        const other = slots[s] ?? 0;
        if ((this.#gap[other] ?? 0) < (this.#gap[least] ?? 0)) least = other;
      }
      if (least === sure) return least;
      this.#read(least);
      const elsewhere = this.#best === j ? this.#secondTotal : this.#bestTotal;
      this.#gap[least] = Math.max(0, elsewhere - (this.pays[least] ?? 0));
      sure = least;
    }
  }

  #raise(newcomer: number, j: number, by: number): void {
    const { slots, slotStart } = this.matching;
    this.price[j] = (this.price[j] ?? 0) + by;
    this.#raiseOne(newcomer, by);
    const until = slotStart[j + 1] ?? 0;
    for (let s = slotStart[j] ?? 0; s < until; s += 1) this.#raiseOne(slots[s] ?? 0, by);
  }

  #raiseOne(i: number, by: number): void {
    this.pays[i] = (this.pays[i] ?? 0) + by;
    this.#gap[i] = (this.#gap[i] ?? 0) - by;
  }

  #read(i: number): void {
    const { start, to, cost } = this.graph;
    const price = this.price;
    const end = this.#ends[i] ?? 0;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    let second = Number.POSITIVE_INFINITY;
    let e = start[i] ?? 0;
    for (; e < end; e += 1) {
      const c = cost[e] ?? 0;
      if (c >= second) break;
      const j = to[e] ?? 0;
      const total = c + (price[j] ?? 0);
      if (total < second) {
        if (total < least) {
          second = least;
          least = total;
          best = j;
        } else second = total;
      }
    }
    this.#work += e - (start[i] ?? 0) + 1;
    this.#best = best;
    this.#bestTotal = least;
    this.#secondTotal = second;
  }

  connect(rest: readonly number[]): void {
    const edges = this.graph.to.length;
    let update: PriceUpdate | null = null;
    let since = this.#work;
    for (const [at, i] of rest.entries()) {
      if (this.#work - since > workBetweenUpdates * edges) {
        update ??= new PriceUpdate(this.graph, this.#ends);
        const waiting = rest.slice(at);
        for (const other of waiting) {
          this.#read(other);
          this.pays[other] = this.#bestTotal;
        }
        update.run(this.matching, this.price, this.pays, waiting);
        since = this.#work;
      }
      this.#shortestPath(i);
    }
  }

  #shortestPath(root: number): void {
    this.#read(root);
    this.pays[root] = this.#bestTotal;
    this.#goal = -1;
    this.#goalDistance = Number.POSITIVE_INFINITY;
    const touched: number[] = [];
    const heap = this.#heap;
    heap.clear();
    this.#relax(root, 0, touched);
    let settled = 0;
    const { slots, slotStart } = this.matching;
    while (heap.least < this.#goalDistance) {
      const distance = heap.least;
      const j = heap.take();
      this.#settled[settled] = j;
      settled += 1;
      const until = slotStart[j + 1] ?? 0;
      for (let s = slotStart[j] ?? 0; s < until; s += 1) this.#relax(slots[s] ?? 0, distance, touched);
    }
    this.#reprice(root, settled);
    for (const j of touched) this.#distance[j] = Number.POSITIVE_INFINITY;
    this.#shiftAlong(root);
  }

  #relax(i: number, base: number, touched: number[]): void {
    const { start, to, cost } = this.graph;
    const from = base - (this.pays[i] ?? 0);
    const end = this.#ends[i] ?? 0;
    let e = start[i] ?? 0;
    for (; e < end; e += 1) {
      const withoutPrice = from + (cost[e] ?? 0);
      if (withoutPrice >= this.#goalDistance) break;
      const j = to[e] ?? 0;
      const distance = withoutPrice + (this.price[j] ?? 0);
      const known = this.#distance[j] ?? 0;
      if (distance >= known || distance >= this.#goalDistance) continue;
      this.#via[j] = i;
      this.#distance[j] = distance;
      if (known === Number.POSITIVE_INFINITY) touched.push(j);
      if (hasRoom(this.matching, j)) {
        this.#goal = j;
        this.#goalDistance = distance;
      } else if (known === Number.POSITIVE_INFINITY) this.#heap.add(j, distance);
      else this.#heap.lower(j, distance);
    }
    this.#work += e - (start[i] ?? 0);
  }

  #reprice(root: number, settled: number): void {
    const { slots, slotStart } = this.matching;
    this.pays[root] = (this.pays[root] ?? 0) + this.#goalDistance;
    for (let at = 0; at < settled; at += 1) {
      const j = this.#settled[at] ?? 0;
      const by = this.#goalDistance - (this.#distance[j] ?? 0);
      if (by <= 0) continue;
      this.price[j] = (this.price[j] ?? 0) + by;
      const until = slotStart[j + 1] ?? 0;
      for (let s = slotStart[j] ?? 0; s < until; s += 1) {
        const i = slots[s] ?? 0;
        this.pays[i] = (this.pays[i] ?? 0) + by;
      }
    }
  }

  #shiftAlong(root: number): void {
    const { mate, slots, slotStart, used } = this.matching;
    let j = this.#goal;
    let slot = (slotStart[j] ?? 0) + (used[j] ?? 0);
    used[j] = (used[j] ?? 0) + 1;
    for (;;) {
      const i = this.#via[j] ?? 0;
      const left = mate[i] ?? -1;
      const leftSlot = this.#slotOf[i] ?? 0;
      slots[slot] = i;
      mate[i] = j;
      this.#slotOf[i] = slot;
      if (i === root) return;
      j = left;
      slot = leftSlot;
    }
  }
}
