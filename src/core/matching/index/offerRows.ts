import { contentWords, likenessOf, type Offers, stemOf, wordScore, wordWeight } from '../likeness.ts';
import { IntColumn } from './intColumn.ts';
import type { TextRows } from './textRows.ts';

/** The mentors' offers, counted as BM25 wants it, for texts that change. */
export class OfferRows implements Offers {
  /** The pool splits the few texts that it explains itself. */
  readonly documents: ReadonlyMap<string, readonly string[]> = new Map();
  readonly frequency: Offers['frequency'] = { get: (stem) => this.#having.data[this.#stemNumbers.get(stem) ?? -1] };
  count = 0;
  readonly #texts: TextRows;
  readonly #lengths = new IntColumn();
  #length = 0;
  /** Stem of each word by its number, -1 for those that say little; as many as have been looked at. */
  readonly #stems = new IntColumn(-1);
  #looked = 0;
  readonly #stemNumbers = new Map<string, number>();
  /** By the number of a stem: how many texts have it, and the change that counted it last. */
  readonly #having = new IntColumn();
  readonly #counted = new IntColumn();
  #changes = 0;

  constructor(texts: TextRows) {
    this.#texts = texts;
  }

  get meanLength(): number {
    return Math.max(1, this.#length / Math.max(1, this.count));
  }

  /** Counts the text that a row has in `texts`. */
  add(row: number): void {
    this.#change(row, 1);
  }

  /** Takes it away again: before the text changes. */
  remove(row: number): void {
    this.#change(row, -1);
  }

  /** Reads likeness by row for one mentee's hopes, giving what `likenessAmong` gives. */
  reader(hopes: string): (row: number) => number {
    const { meanLength } = this;
    const wanted = [...new Set(contentWords(hopes))]
      .map((stem) => ({ stem, weight: wordWeight(this, stem) }))
      .filter(({ weight }) => weight > 0);
    const best = wanted.reduce((sum, { weight }) => sum + weight, 0);
    const placeOf = new Int32Array(this.#stemNumbers.size).fill(-1);
    for (const [place, { stem }] of wanted.entries()) placeOf[this.#stemNumbers.get(stem) ?? -1] = place;
    const weights = Float64Array.from(wanted, ({ weight }) => weight);
    const times = new Int32Array(wanted.length);
    const { lists } = this.#texts;
    const stems = this.#stems.data;
    return (row) => {
      times.fill(0);
      const from = lists.starts[row] ?? 0;
      const until = from + (lists.lengths[row] ?? 0);
      for (let at = from; at < until; at += 1) {
        const stem = stems[lists.items[at] ?? 0] ?? -1;
        const place = stem < 0 ? -1 : (placeOf[stem] ?? -1);
        if (place >= 0) times[place] = (times[place] ?? 0) + 1;
      }
      let score = 0;
      const length = this.#lengths.data[row] ?? 0;
      for (let place = 0; place < times.length; place += 1) {
        if (times[place] === 0) continue;
        score += wordScore(weights[place] ?? 0, times[place] ?? 0, length, meanLength);
      }
      return likenessOf(score, best);
    };
  }

  #change(row: number, by: 1 | -1): void {
    const { words } = this.#texts;
    for (; this.#looked < words.length; this.#looked += 1)
      this.#stems.set(this.#looked, this.#stemNumber(this.#looked));
    this.#changes += 1;
    const { data: having } = this.#having;
    const { data: counted } = this.#counted;
    let length = 0;
    for (const word of this.#texts.lists.get(row)) {
      const stem = this.#stems.data[word] ?? -1;
      if (stem < 0) continue;
      length += 1;
      if (counted[stem] === this.#changes) continue;
      counted[stem] = this.#changes;
      having[stem] = (having[stem] ?? 0) + by;
    }
    this.#lengths.set(row, by === 1 ? length : 0);
    if (length === 0) return;
    this.count += by;
    this.#length += by * length;
  }

  #stemNumber(word: number): number {
    const stem = stemOf(this.#texts.words[word] ?? '');
    if (stem === null) return -1;
    const known = this.#stemNumbers.get(stem);
    if (known !== undefined) return known;
    const number = this.#stemNumbers.size;
    this.#stemNumbers.set(stem, number);
    this.#having.set(number, 0);
    this.#counted.set(number, 0);
    return number;
  }
}
