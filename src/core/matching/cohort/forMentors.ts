import type { MentorColumns } from '../columns/mentorColumns.ts';
import { fullScore } from '../pointShares.ts';
import type { Pairs } from './pairList.ts';
import { PairList } from './pairList.ts';

/**
 * The best mentees of each mentor, among those read; of equally good ones those who come first. Where places are scarce it
 * is the mentors who choose. The same whatever the order in which pairs are read.
 */
export class ForMentors {
  /** By row, the largest shortfall that still gets into a list. */
  readonly reserves: Int32Array;
  readonly #most: number;
  readonly #rowOf: Int32Array;
  readonly #mentees: Int32Array;
  readonly #points: Int32Array;
  readonly #count: Int32Array;
  /** Where the worst of a full list stands. */
  readonly #worst: Int32Array;

  constructor({ at, rows }: MentorColumns, most: number) {
    const mentors = at.reduce((highest, place) => Math.max(highest, place + 1), 0);
    this.#most = most;
    this.reserves = new Int32Array(rows).fill(fullScore);
    this.#rowOf = new Int32Array(mentors);
    for (let row = 0; row < rows; row += 1) this.#rowOf[at[row] ?? 0] = row;
    this.#mentees = new Int32Array(mentors * most);
    this.#points = new Int32Array(mentors * most);
    this.#count = new Int32Array(mentors);
    this.#worst = new Int32Array(mentors);
  }

  read(mentee: number, mentor: number, score: number): void {
    const have = this.#count[mentor] ?? 0;
    const from = mentor * this.#most;
    if (have < this.#most) {
      this.#count[mentor] = have + 1;
      this.#put(from + have, mentee, score);
      if (have + 1 === this.#most) this.#findWorst(mentor);
      return;
    }
    const worst = this.#worst[mentor] ?? 0;
    const least = this.#points[worst] ?? 0;
    if (score < least || (score === least && mentee > (this.#mentees[worst] ?? 0))) return;
    this.#put(worst, mentee, score);
    this.#findWorst(mentor);
  }

  readAll({ mentee, mentor, points }: Pairs): void {
    for (let at = 0; at < mentee.length; at += 1) this.read(mentee[at] ?? 0, mentor[at] ?? 0, points[at] ?? 0);
  }

  get pairs(): Pairs {
    const pairs = new PairList(this.#count.reduce((sum, count) => sum + count, 0));
    for (let mentor = 0; mentor < this.#count.length; mentor += 1) {
      const from = mentor * this.#most;
      const until = from + (this.#count[mentor] ?? 0);
      for (let at = from; at < until; at += 1) pairs.add(this.#mentees[at] ?? 0, mentor, this.#points[at] ?? 0);
    }
    return pairs.done();
  }

  #put(at: number, mentee: number, points: number): void {
    this.#mentees[at] = mentee;
    this.#points[at] = points;
  }

  #findWorst(mentor: number): void {
    const from = mentor * this.#most;
    let worst = from;
    for (let at = from + 1; at < from + this.#most; at += 1) {
      const less = (this.#points[at] ?? 0) - (this.#points[worst] ?? 0);
      if (less < 0 || (less === 0 && (this.#mentees[at] ?? 0) > (this.#mentees[worst] ?? 0))) worst = at;
    }
    this.#worst[mentor] = worst;
    this.reserves[this.#rowOf[mentor] ?? 0] = fullScore - (this.#points[worst] ?? 0);
  }
}
