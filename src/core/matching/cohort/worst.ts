import type { PairList } from './pairList.ts';

/** The pairs of a mentee that cost less than the prices say, the worst first; nothing unless one really does. */
export class Worst {
  /** Pairs from here on are of no interest. */
  readonly below: number;
  readonly #most: number;
  readonly #found: { readonly at: number; readonly slack: number }[] = [];
  #least = 0;

  constructor(most: number, below: number) {
    this.#most = most;
    this.below = below;
  }

  add(at: number, slack: number): void {
    this.#found.push({ at, slack });
    if (slack < this.#least) this.#least = slack;
  }

  addTo(pairs: PairList, mentee: number, mentors: Int32Array, points: Int32Array): void {
    if (this.#least >= 0) return;
    if (this.#found.length > this.#most) this.#found.sort((a, b) => a.slack - b.slack || a.at - b.at);
    for (const { at } of this.#found.slice(0, this.#most)) pairs.add(mentee, mentors[at] ?? 0, points[at] ?? 0);
  }
}
