import type { Graph } from './graph.ts';
import { rowEnds } from './largestMatching.ts';
import { emptyMatching, hasRoom, type Matching, place } from './matching.ts';

/**
 * A matching with prices that prove it, once it is done: no edge costs less than `pays[i] - price[j]`, matched ones exactly that;
 * a left vertex without a mate pays `alone`; a right vertex with room has price 0.
 */
export class Priced {
  readonly matching: Matching;
  /** Price of each right vertex, 0 or more. */
  readonly price: Float64Array;
  /** What each left vertex pays: at most `alone`. */
  readonly pays: Float64Array;
  /** Where each row's edges within the limit end. */
  readonly ends: Int32Array;
  /** The slot of each matched left vertex. */
  readonly slotOf: Int32Array;

  constructor(
    readonly graph: Graph,
    readonly limit: number,
    /** What it costs to leave a left vertex without a mate: more than any rearrangement. */
    readonly alone: number,
    price: Float64Array,
  ) {
    this.matching = emptyMatching(graph);
    this.price = price;
    this.pays = new Float64Array(graph.left);
    this.ends = rowEnds(graph, limit);
    this.slotOf = new Int32Array(graph.left);
  }

  /** Sets what everybody pays by the prices, and gives those a mate whose cheapest has room. Answers who is left. */
  begin(): number[] {
    const rest: number[] = [];
    for (let i = 0; i < this.graph.left; i += 1) {
      const j = this.cheapest(i);
      if (j < 0) continue;
      if (hasRoom(this.matching, j)) this.give(i, j);
      else rest.push(i);
    }
    return rest;
  }

  /** The same from an earlier answer at these prices: all keep their mates but those who would now pay less. */
  resume({ pays, matching }: Priced): number[] {
    const moving: number[] = [];
    const rest: number[] = [];
    for (let i = 0; i < this.graph.left; i += 1) {
      const best = this.cheapest(i);
      const mate = matching.mate[i] ?? -1;
      if (mate >= 0 && this.pays[i] === pays[i]) this.give(i, mate);
      else if (best >= 0) moving.push(i);
    }
    for (const i of moving) {
      const j = this.cheapest(i);
      if (hasRoom(this.matching, j)) this.give(i, j);
      else rest.push(i);
    }
    return rest;
  }

  /** Sets what `i` pays without a mate; answers where that is, -1 for nowhere. */
  cheapest(i: number): number {
    const { start, to, cost } = this.graph;
    const end = this.ends[i] ?? 0;
    let least = this.alone;
    let best = -1;
    for (let e = start[i] ?? 0; e < end; e += 1) {
      const c = cost[e] ?? 0;
      if (c >= least) break;
      const j = to[e] ?? 0;
      const total = c + (this.price[j] ?? 0);
      if (total < least || (total === least && best >= 0 && !hasRoom(this.matching, best))) {
        least = total;
        best = j;
      }
    }
    this.pays[i] = least;
    return best;
  }

  /** Changes a price, and with it what those pay who have a place there. */
  change(j: number, by: number): void {
    const { slots, slotStart, used } = this.matching;
    this.price[j] = (this.price[j] ?? 0) + by;
    const until = (slotStart[j] ?? 0) + (used[j] ?? 0);
    for (let s = slotStart[j] ?? 0; s < until; s += 1) {
      const i = slots[s] ?? 0;
      this.pays[i] = (this.pays[i] ?? 0) + by;
    }
  }

  give(i: number, j: number): void {
    this.slotOf[i] = (this.matching.slotStart[j] ?? 0) + (this.matching.used[j] ?? 0);
    place(this.matching, i, j);
  }

  /** Puts `i` into a slot of `j`, whoever was there. */
  put(i: number, j: number, slot: number): void {
    this.matching.slots[slot] = i;
    this.matching.mate[i] = j;
    this.slotOf[i] = slot;
  }

  /** Frees a slot of `j`: its last left vertex moves into it. */
  free(j: number, slot: number): void {
    const { slots, slotStart, used } = this.matching;
    const last = (slotStart[j] ?? 0) + (used[j] ?? 0) - 1;
    const moved = slots[last] ?? 0;
    slots[slot] = moved;
    this.slotOf[moved] = slot;
    slots[last] = -1;
    used[j] = (used[j] ?? 0) - 1;
  }
}
