import { half } from '../explainPair.ts';
import { pointsOf } from '../pointShares.ts';
import type { BitColumns } from './bitColumns.ts';
import type { AskedColumns } from './menteeColumns.ts';

/** Points for what a mentee asked for and a mentor has: the share of its weight. */
export class AskedScorer {
  /** Points of every mentor, when the mentee asked for nothing. */
  given = 0;
  /** Whether all that was asked for lies in two words of bits: mentors with none of these bits get nothing. */
  few = true;
  word0 = 0;
  mask0 = 0;
  word1 = 0;
  mask1 = 0;
  #from = 0;
  #until = 0;
  #whole = 0;

  constructor(
    readonly mentors: BitColumns,
    readonly asked: AskedColumns,
    readonly share: number,
  ) {}

  begin(mentee: number): void {
    const { start, items } = this.asked.numbers;
    this.#from = start[mentee] ?? 0;
    this.#until = start[mentee + 1] ?? 0;
    this.#whole = this.asked.whole[mentee] ?? 0;
    this.given = this.#whole === 0 ? half(this.share) : 0;
    this.few = true;
    this.word0 = 0;
    this.word1 = 0;
    this.mask0 = 0;
    this.mask1 = 0;
    for (let at = this.#from; at < this.#until; at += 1) {
      const number = items[at] ?? 0;
      const word = (number >> 5) * this.mentors.rows;
      const bit = 1 << (number & 31);
      if (this.mask0 === 0 || this.word0 === word) {
        this.word0 = word;
        this.mask0 |= bit;
      } else if (this.mask1 === 0 || this.word1 === word) {
        this.word1 = word;
        this.mask1 |= bit;
      } else this.few = false;
    }
  }

  /** Points of the mentor of a row. */
  pointsAt(row: number): number {
    const { words, rows } = this.mentors;
    const { items } = this.asked.numbers;
    const weights = this.asked.weights;
    let shared = 0;
    for (let at = this.#from; at < this.#until; at += 1) {
      const number = items[at] ?? 0;
      if ((((words[(number >> 5) * rows + row] ?? 0) >>> (number & 31)) & 1) === 1) shared += weights[at] ?? 0;
    }
    return shared === 0 ? 0 : pointsOf(this.share, shared, this.#whole);
  }
}
