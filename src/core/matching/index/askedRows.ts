import { half } from '../explainPair.ts';
import { pointsOf } from '../pointShares.ts';
import type { BitColumns, BitRows } from './bitRows.ts';

/** Points for what a mentee asked for and a mentor has: the share of its weight. */
export class AskedRows {
  /** Points of every mentor, when the mentee asked for nothing. */
  readonly given: number;
  readonly columns: BitColumns;
  /** Whether all that was asked for lies in two words of bits: mentors with none of these bits get nothing. */
  few = true;
  word0 = 0;
  mask0 = 0;
  word1 = 0;
  mask1 = 0;
  readonly #numbers: Int32Array;
  readonly #weights: Int32Array;
  readonly #whole: number;

  constructor(
    rows: BitRows,
    named: readonly string[],
    weigh: (id: string) => number,
    readonly share: number,
  ) {
    const ids = [...new Set(named)];
    const known = ids.filter((id) => rows.numbers.has(id));
    this.columns = rows.columns;
    this.#numbers = Int32Array.from(known, (id) => rows.numbers.get(id) ?? 0);
    this.#weights = Int32Array.from(known, weigh);
    this.#whole = ids.reduce((sum, id) => sum + weigh(id), 0);
    this.given = this.#whole === 0 ? half(share) : 0;
    for (const number of this.#numbers) this.#mask((number >> 5) * this.columns.rows, 1 << (number & 31));
  }

  /** Points of the mentor of a row. */
  pointsAt(row: number): number {
    const { words, rows } = this.columns;
    let shared = 0;
    for (let at = 0; at < this.#numbers.length; at += 1) {
      const number = this.#numbers[at] ?? 0;
      const has = ((words[(number >> 5) * rows + row] ?? 0) >>> (number & 31)) & 1;
      if (has === 1) shared += this.#weights[at] ?? 0;
    }
    return shared === 0 ? 0 : pointsOf(this.share, shared, this.#whole);
  }

  #mask(word: number, bit: number): void {
    if (this.mask0 === 0 || this.word0 === word) {
      this.word0 = word;
      this.mask0 |= bit;
    } else if (this.mask1 === 0 || this.word1 === word) {
      this.word1 = word;
      this.mask1 |= bit;
    } else this.few = false;
  }
}
