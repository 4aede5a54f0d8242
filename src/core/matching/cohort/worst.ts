import type { PairList } from './pairList.ts';

/** The pairs of a mentee that cost less than the prices say, the worst first; nothing unless one really does. */
export class Worst {
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

  /** Adds the `most` worst; of equally bad ones those of the first mentors. */
  addTo(pairs: PairList, mentee: number, mentors: Int32Array, points: Int32Array, most: number): void {
    if (this.#least >= 0) return;
    const order = Int32Array.from({ length: this.#count }, (_, place) => place);
    const mentorAt = (place: number) => mentors[this.#at[place] ?? 0] ?? 0;
    if (this.#count > most) {
      order.sort((a, b) => (this.#slack[a] ?? 0) - (this.#slack[b] ?? 0) || mentorAt(a) - mentorAt(b));
    }
    for (const place of order.subarray(0, most)) pairs.add(mentee, mentorAt(place), points[this.#at[place] ?? 0] ?? 0);
  }

  #grow(): void {
    const [at, slack] = [this.#at, this.#slack];
    this.#at = new Int32Array(2 * at.length);
    this.#at.set(at);
    this.#slack = new Float64Array(2 * slack.length);
    this.#slack.set(slack);
  }
}
