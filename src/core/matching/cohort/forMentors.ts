import type { MentorColumns } from '../columns/mentorColumns.ts';
import type { PairList } from './pairList.ts';

/** The best mentees of each mentor, among those read. Where places are scarce it is the mentors who choose. */
export class ForMentors {
  readonly #most: number;
  readonly #mentees: Int32Array;
  readonly #points: Int32Array;
  readonly #count: Int32Array;
  /** Where the worst of a full list stands. */
  readonly #worst: Int32Array;

  constructor({ at }: MentorColumns, most: number) {
    const mentors = at.reduce((highest, place) => Math.max(highest, place + 1), 0);
    this.#most = most;
    this.#mentees = new Int32Array(mentors * most);
    this.#points = new Int32Array(mentors * most);
    this.#count = new Int32Array(mentors);
    this.#worst = new Int32Array(mentors);
  }

  read(mentee: number, mentors: Int32Array, points: Int32Array, count: number): void {
    for (let at = 0; at < count; at += 1) {
      const mentor = mentors[at] ?? 0;
      const score = points[at] ?? 0;
      const have = this.#count[mentor] ?? 0;
      const from = mentor * this.#most;
      if (have < this.#most) {
        this.#count[mentor] = have + 1;
        this.#put(from + have, mentee, score);
        if (have + 1 === this.#most) this.#findWorst(mentor);
      } else if (score > (this.#points[this.#worst[mentor] ?? 0] ?? 0)) {
        this.#put(this.#worst[mentor] ?? 0, mentee, score);
        this.#findWorst(mentor);
      }
    }
  }

  addTo(pairs: PairList): void {
    for (let mentor = 0; mentor < this.#count.length; mentor += 1) {
      const from = mentor * this.#most;
      const until = from + (this.#count[mentor] ?? 0);
      for (let at = from; at < until; at += 1) pairs.add(this.#mentees[at] ?? 0, mentor, this.#points[at] ?? 0);
    }
  }

  #put(at: number, mentee: number, points: number): void {
    this.#mentees[at] = mentee;
    this.#points[at] = points;
  }

  #findWorst(mentor: number): void {
    const from = mentor * this.#most;
    let worst = from;
    for (let at = from + 1; at < from + this.#most; at += 1) {
      if ((this.#points[at] ?? 0) < (this.#points[worst] ?? 0)) worst = at;
    }
    this.#worst[mentor] = worst;
  }
}
