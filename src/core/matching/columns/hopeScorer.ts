import { likenessOf, wordScore } from '../likeness.ts';
import { pointsOf } from '../pointShares.ts';
import type { MenteeColumns } from './menteeColumns.ts';
import type { MentorColumns } from './mentorColumns.ts';

/** Points for how alike hopes and offers are: only the offers that have one of the words are read. */
export class HopeScorer {
  /** Points by row, for a mentee who told hopes. */
  readonly points: Int32Array;
  /** The most that any row has. */
  highest = 0;
  readonly #mentors: MentorColumns;
  readonly #mentees: MenteeColumns;
  readonly #share: number;
  readonly #score: Float64Array;
  readonly #touched: Int32Array;
  #count = 0;

  constructor(mentors: MentorColumns, mentees: MenteeColumns, share: number) {
    this.#mentors = mentors;
    this.#mentees = mentees;
    this.#share = share;
    this.points = new Int32Array(mentors.rows);
    this.#score = new Float64Array(mentors.rows);
    this.#touched = new Int32Array(mentors.rows);
  }

  begin(mentee: number): void {
    this.highest = 0;
    if (this.#mentees.told[mentee] === 0) return;
    if (this.#mentees.likeness !== null) this.#copy(mentee, this.#mentees.likeness);
    else this.#addUp(mentee);
  }

  end(): void {
    for (let at = 0; at < this.#count; at += 1) {
      const row = this.#touched[at] ?? 0;
      this.#score[row] = 0;
      this.points[row] = 0;
    }
    this.#count = 0;
  }

  /** Word by word in the order of the hopes, so that rounding is that of reading one pair. */
  #addUp(mentee: number): void {
    const { offers } = this.#mentors;
    const { hopes } = this.#mentees;
    if (offers === null || hopes === null) return;
    const until = hopes.numbers.start[mentee + 1] ?? 0;
    for (let at = hopes.numbers.start[mentee] ?? 0; at < until; at += 1) {
      const word = hopes.numbers.items[at] ?? 0;
      const weight = hopes.weights[at] ?? 0;
      const last = offers.rows.start[word + 1] ?? 0;
      for (let entry = offers.rows.start[word] ?? 0; entry < last; entry += 1) {
        const row = offers.rows.items[entry] ?? 0;
        const before = this.#score[row] ?? 0;
        if (before === 0) this.#touched[this.#count++] = row;
        this.#score[row] =
          before + wordScore(weight, offers.times[entry] ?? 0, offers.length[row] ?? 0, offers.meanLength);
      }
    }
    const best = hopes.best[mentee] ?? 0;
    for (let at = 0; at < this.#count; at += 1) {
      const row = this.#touched[at] ?? 0;
      this.#put(row, likenessOf(this.#score[row] ?? 0, best));
    }
  }

  #copy(mentee: number, likeness: Int16Array): void {
    const { rows } = this.#mentors;
    for (let row = 0; row < rows; row += 1) {
      this.#touched[this.#count++] = row;
      this.#put(row, likeness[mentee * rows + row] ?? 0);
    }
  }

  #put(row: number, alike: number): void {
    const points = pointsOf(this.#share, alike, 1000);
    this.points[row] = points;
    if (points > this.highest) this.highest = points;
  }
}
