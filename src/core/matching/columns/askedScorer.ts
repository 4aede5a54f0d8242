import { half } from '../explainPair.ts';
import { pointsOf } from '../pointShares.ts';
import type { Lists } from './lists.ts';
import type { AskedColumns } from './menteeColumns.ts';
import type { RowRanges } from './rowRanges.ts';

/** As many things asked for as have a bit in a row's marks: the bits are a place in a table of points. */
export const askedBits = 6;

/**
 * Points for what a mentee asked for and a mentor has: the share of its weight. What is asked for is marked in the rows
 * that have it, one bit each. Who asks for more than there are bits is reckoned row by row.
 */
export class AskedScorer {
  /** Whether `pointsAt` is to be added, since `points` holds nothing. */
  many = false;
  /** Bits that are used. */
  bits = 0;
  /** Points by the bits of a row. */
  readonly points = new Int32Array(1 << askedBits);
  readonly #sums: Int32Array;
  #from = 0;
  #until = 0;
  #whole = 0;

  constructor(
    readonly having: Lists,
    readonly asked: AskedColumns,
    readonly share: number,
    rows: number,
  ) {
    this.#sums = new Int32Array(rows);
  }

  begin(mentee: number): void {
    const { start, items } = this.asked.numbers;
    this.#from = start[mentee] ?? 0;
    this.#until = start[mentee + 1] ?? 0;
    this.#whole = this.asked.whole[mentee] ?? 0;
    this.many = this.#until - this.#from > askedBits;
    this.bits = this.many ? 0 : this.#until - this.#from;
    if (this.many) this.#addUp(items);
    for (let bits = 0; bits < 1 << this.bits; bits += 1) this.points[bits] = this.#pointsOf(bits);
  }

  /** Marks the rows in `ranges` that have something asked for, by bits from `shift` on. */
  mark(ranges: RowRanges, marks: Int16Array, shift: number): void {
    const { items } = this.asked.numbers;
    for (let bit = 0; bit < this.bits; bit += 1) {
      ranges.mark(this.having, items[this.#from + bit] ?? 0, marks, 1 << (shift + bit));
    }
  }

  /** Points of the mentor of a row when there are `many`, else 0. */
  pointsAt(row: number): number {
    return this.many ? pointsOf(this.share, this.#sums[row] ?? 0, this.#whole) : 0;
  }

  #addUp(asked: Int32Array): void {
    const { start, items } = this.having;
    this.#sums.fill(0);
    for (let at = this.#from; at < this.#until; at += 1) {
      const list = asked[at] ?? 0;
      const last = start[list + 1] ?? 0;
      for (let entry = start[list] ?? 0; entry < last; entry += 1) {
        const row = items[entry] ?? 0;
        this.#sums[row] = (this.#sums[row] ?? 0) + (this.asked.weights[at] ?? 0);
      }
    }
  }

  #pointsOf(bits: number): number {
    if (this.#whole === 0) return half(this.share);
    if (this.many) return 0;
    let shared = 0;
    for (let at = this.#from; at < this.#until; at += 1) {
      if (((bits >> (at - this.#from)) & 1) === 1) shared += this.asked.weights[at] ?? 0;
    }
    return pointsOf(this.share, shared, this.#whole);
  }
}
