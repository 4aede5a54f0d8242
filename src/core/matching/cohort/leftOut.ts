import { fullScore } from '../pointShares.ts';
import type { Reach } from '../solver/vertexCover.ts';
import { type CohortField, costOf } from './cohortField.ts';
import { FallenPrices } from './fallenPrices.ts';
import type { Pairs } from './pairList.ts';
import { PairList } from './pairList.ts';
import { readFor, type ScanPart } from './scanTask.ts';

/** What mentees pay and mentors cost, when the candidates are solved. */
export interface Prices {
  readonly pays: Float64Array;
  readonly price: Float64Array;
}

/** What else pairs have to be read for, once: covers, and the score of the worst pair there may be. */
export interface Covers {
  readonly cover: Reach;
  readonly below: Reach | null;
  readonly least: number;
}

/**
 * What is known of the pairs that are no candidates, so that as few as possible are read again. Of each mentee: that none of
 * them costs less than so much, with its mentor's price. When prices change this holds on, less the most that any price has
 * fallen. Pairs that were near when they were read are kept in reserve, and looked at anew with each change of prices.
 */
export class LeftOut {
  readonly #field: CohortField;
  readonly #bound: Int32Array;
  readonly #least: number;
  /** By mentee: what no pair left out costs less than, at the prices of `#price`. */
  readonly #atLeast: Float64Array;
  #price: Float64Array | null = null;
  #reserve: readonly Pairs[] = [];

  /** `bound`: a score that no pair of a mentee left out is above; -1 where none is left out. */
  constructor(field: CohortField, bound: Int32Array, least: number) {
    this.#field = field;
    this.#bound = bound;
    this.#least = least;
    this.#atLeast = new Float64Array(bound.length).fill(Number.NEGATIVE_INFINITY);
  }

  /** Pairs of the reserve that cost less than the prices say, which are no longer in it. */
  due({ pays, price }: Prices): Pairs {
    const due = new PairList(64);
    const { moving } = this.#field;
    this.#reserve = this.#reserve.map((pairs) => {
      const { mentee, mentor, points } = pairs;
      const before = due.count;
      const isDue = (at: number) => {
        const short = fullScore - (points[at] ?? 0);
        return short * short + moving + (price[mentor[at] ?? 0] ?? 0) < (pays[mentee[at] ?? 0] ?? 0);
      };
      for (let at = 0; at < mentee.length; at += 1) {
        if (isDue(at)) due.add(mentee[at] ?? 0, mentor[at] ?? 0, points[at] ?? 0);
      }
      return due.count === before ? pairs : only(pairs, (at) => !isDue(at));
    });
    return due.done();
  }

  /** Mentees of whom pairs have to be read against these prices: `readFor.prices` for each, else 0. */
  toRead({ pays, price }: Prices): Uint8Array {
    const open = (j: number) => (this.#field.places[j] ?? 0) > 0;
    const cheapest = price.reduce(
      (lowest, of, j) => (open(j) ? Math.min(lowest, of) : lowest),
      Number.POSITIVE_INFINITY,
    );
    const before = this.#price;
    const fallen = new FallenPrices(before ?? price, price, open);
    this.#price = price.slice();
    const reads = new Uint8Array(pays.length);
    for (let i = 0; i < pays.length; i += 1) {
      const best = this.#bound[i] ?? 0;
      if (best < 0) continue;
      const cost = costOf(this.#field, best, false);
      const atLeast = Math.max(fallen.left(this.#atLeast[i] ?? 0, cost), cost + cheapest);
      this.#atLeast[i] = atLeast;
      if (best >= this.#least && (pays[i] ?? 0) > atLeast) reads[i] = readFor.prices;
    }
    return reads;
  }

  /** Takes in what reading has found at the prices that were last told. */
  note(reads: Uint8Array, parts: readonly ScanPart[]): void {
    const { order } = this.#field.columns.mentees;
    let at = 0;
    for (const { nothingBelow } of parts) {
      for (const least of nothingBelow) {
        const i = order[at] ?? 0;
        if (((reads[i] ?? 0) & readFor.prices) !== 0) this.#atLeast[i] = least;
        at += 1;
      }
    }
    const others = this.#reserve.map((pairs) =>
      only(pairs, (at) => ((reads[pairs.mentee[at] ?? 0] ?? 0) & readFor.prices) === 0),
    );
    this.#reserve = [...others, ...parts.map(({ reserve }) => reserve)];
  }
}

/** What has to be read of each mentee to see that covers leave no pair: the sum of `readFor`. */
export function toReadForCovers(
  { places }: CohortField,
  bound: Int32Array,
  { cover, below, least }: Covers,
): Uint8Array {
  const open = (of: (mentor: number) => boolean) => places.some((count, j) => count > 0 && of(j));
  const outside = open((j) => cover.right[j] === 0);
  const outsideBelow = open((j) => below?.right[j] === 0);
  return Uint8Array.from(bound, (best, i) =>
    best < 0
      ? 0
      : (outside && cover.left[i] === 1 ? readFor.cover : 0) +
        (outsideBelow && best > least && below?.left[i] === 1 ? readFor.below : 0),
  );
}

function only({ mentee, mentor, points }: Pairs, wanted: (at: number) => boolean): Pairs {
  const kept = new PairList(mentee.length);
  for (let at = 0; at < mentee.length; at += 1) {
    if (wanted(at)) kept.add(mentee[at] ?? 0, mentor[at] ?? 0, points[at] ?? 0);
  }
  return kept.done();
}
