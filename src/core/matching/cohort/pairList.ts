/** Pairs as columns, in the order in which they were found. */
export interface Pairs {
  readonly mentee: Int32Array;
  readonly mentor: Int32Array;
  readonly points: Int32Array;
}

/** Pairs that are still being found: arrays that double when they are full. */
export class PairList {
  #mentee: Int32Array;
  #mentor: Int32Array;
  #points: Int32Array;
  #count = 0;

  constructor(expected: number) {
    this.#mentee = new Int32Array(expected);
    this.#mentor = new Int32Array(expected);
    this.#points = new Int32Array(expected);
  }

  get count(): number {
    return this.#count;
  }

  add(mentee: number, mentor: number, points: number): void {
    const at = this.#count;
    if (at === this.#mentee.length) this.#grow();
    this.#mentee[at] = mentee;
    this.#mentor[at] = mentor;
    this.#points[at] = points;
    this.#count = at + 1;
  }

  done(): Pairs {
    const count = this.#count;
    return {
      mentee: this.#mentee.slice(0, count),
      mentor: this.#mentor.slice(0, count),
      points: this.#points.slice(0, count),
    };
  }

  #grow(): void {
    const larger = (array: Int32Array) => {
      const grown = new Int32Array(Math.max(64, 2 * array.length));
      grown.set(array);
      return grown;
    };
    this.#mentee = larger(this.#mentee);
    this.#mentor = larger(this.#mentor);
    this.#points = larger(this.#points);
  }
}
