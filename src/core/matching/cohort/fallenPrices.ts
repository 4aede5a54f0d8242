/**
 * What a change of prices leaves of what was known. Of somebody whose pairs, with the prices before, cost no less than so much,
 * they now cost no less than that, less the most that any price has fallen. A few prices may have fallen far: then it is better
 * to say that the pairs with those few cost no less than the cheapest pair could with the lowest of their prices.
 */
export class FallenPrices {
  /** How far prices have fallen, the furthest first, and 0 at the end. */
  readonly #falls: Float64Array;
  /** The lowest price among so many of them. */
  readonly #lowest: Float64Array;

  /** `counts` says whose price is one that anybody could pay. */
  constructor(before: Float64Array, price: Float64Array, counts: (mentor: number) => boolean) {
    const fallen = [...price.keys()].filter((j) => counts(j) && fall(j) > 0).sort((a, b) => fall(b) - fall(a));
    this.#falls = Float64Array.from([...fallen.map(fall), 0]);
    this.#lowest = new Float64Array(fallen.length + 1).fill(Number.POSITIVE_INFINITY);
    for (const [at, j] of fallen.entries()) this.#lowest[at + 1] = Math.min(this.#lowest[at] ?? 0, price[j] ?? 0);

    function fall(j: number): number {
      return (before[j] ?? 0) - (price[j] ?? 0);
    }
  }

  /** `atLeast`: what was known; `cheapest`: what no pair costs less than, without a price. */
  left(atLeast: number, cheapest: number): number {
    // The first `apart` are taken apart: the more there are, the less the others have fallen, and the lower may be their prices.
    let low = 0;
    let high = this.#falls.length - 1;
    while (low < high) {
      const apart = (low + high) >> 1;
      if (atLeast - (this.#falls[apart] ?? 0) < cheapest + (this.#lowest[apart] ?? 0)) low = apart + 1;
      else high = apart;
    }
    return Math.max(this.#with(low, atLeast, cheapest), low === 0 ? 0 : this.#with(low - 1, atLeast, cheapest));
  }

  #with(apart: number, atLeast: number, cheapest: number): number {
    return Math.min(atLeast - (this.#falls[apart] ?? 0), cheapest + (this.#lowest[apart] ?? 0));
  }
}
