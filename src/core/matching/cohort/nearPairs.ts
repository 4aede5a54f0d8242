import type { PairList } from './pairList.ts';

/** How near a pair is: what it costs more than the prices say; less than nothing where it costs less. */
export interface Nearness {
  /** Pairs nearer than this are added, `most` of them, where there is one below zero. */
  readonly near: number;
  readonly most: number;
  /** Pairs nearer than this were looked for; of those that are not added, about `reserved` are kept in reserve. */
  readonly wide: number;
  readonly reserved: number;
}

/** The pairs of one mentee that cost less than the prices say, or not much more. */
export class NearPairs {
  #at = new Int32Array(64);
  #slack = new Float64Array(64);
  #count = 0;
  #least = 0;

  clear(): void {
    this.#count = 0;
    this.#least = 0;
  }

  add(at: number, slack: number): void {
    if (this.#count === this.#at.length) this.#grow();
    this.#at[this.#count] = at;
    this.#slack[this.#count] = slack;
    this.#count += 1;
    if (slack < this.#least) this.#least = slack;
  }

  /** Puts the pairs into the two lists. Answers what no pair that is in neither is nearer than. */
  part(mentee: number, mentors: Int32Array, points: Int32Array, into: Parted, nearness: Nearness): number {
    const { near, most, wide, reserved } = nearness;
    const wanted = this.#least < 0 ? this.#nearest(near, most, mentors) : new Set<number>();
    let within = wide;
    while (within > 1 && this.#within(within) > wanted.size + reserved) within /= 2;
    for (let place = 0; place < this.#count; place += 1) {
      const at = this.#at[place] ?? 0;
      const list = wanted.has(place) ? into.pairs : (this.#slack[place] ?? 0) < within ? into.reserve : null;
      list?.add(mentee, mentors[at] ?? 0, points[at] ?? 0);
    }
    return within;
  }

  /** The places of the nearest; of equally near ones those of the first mentors. */
  #nearest(near: number, most: number, mentors: Int32Array): ReadonlySet<number> {
    const places: number[] = [];
    for (let place = 0; place < this.#count; place += 1) if ((this.#slack[place] ?? 0) < near) places.push(place);
    if (places.length <= most) return new Set(places);
    const mentorAt = (place: number) => mentors[this.#at[place] ?? 0] ?? 0;
    places.sort((a, b) => (this.#slack[a] ?? 0) - (this.#slack[b] ?? 0) || mentorAt(a) - mentorAt(b));
    return new Set(places.slice(0, most));
  }

  #within(slack: number): number {
    let count = 0;
    for (let place = 0; place < this.#count; place += 1) if ((this.#slack[place] ?? 0) < slack) count += 1;
    return count;
  }

  #grow(): void {
    const [at, slack] = [this.#at, this.#slack];
    this.#at = new Int32Array(2 * at.length);
    this.#at.set(at);
    this.#slack = new Float64Array(2 * slack.length);
    this.#slack.set(slack);
  }
}

/** Pairs to be added, and those kept in reserve. */
export interface Parted {
  readonly pairs: PairList;
  readonly reserve: PairList;
}
