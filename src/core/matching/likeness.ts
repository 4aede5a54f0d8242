import { foldedWords } from './fold.ts';

/** How alike a mentee's hopes and a mentor's offers are, 0…1000. A place for something cleverer, one day. */
export type Likeness = (hopes: string | null, offers: string | null) => number;

// Okapi BM25 with its usual parameters; Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009).
const k1 = 1.2;
const b = 0.75;
/** Inflected forms of one word mostly share their first letters; this many of them count. */
const stem = 6;

/** A folded word without its inflection; `null` for one that says little, as very short ones do in most languages. */
export function stemOf(word: string): string | null {
  return word.length > 2 || /[^\p{ASCII}]/u.test(word) ? word.slice(0, stem) : null;
}

/** Content words of a text, inflections cut off. */
export function contentWords(text: string): string[] {
  return foldedWords(text).flatMap((word) => stemOf(word) ?? []);
}

/** The mentors' offers, counted: what BM25 knows of them. */
export interface Offers {
  /** Content words of each text. */
  readonly documents: ReadonlyMap<string, readonly string[]>;
  /** Mentors whose offers have any words, and how many have each word. */
  readonly count: number;
  readonly frequency: Pick<ReadonlyMap<string, number>, 'get'>;
  readonly meanLength: number;
}

export function countOffers(allOffers: readonly (string | null)[]): Offers {
  const documents = new Map<string, readonly string[]>();
  const frequency = new Map<string, number>();
  let count = 0;
  let length = 0;
  for (const offers of allOffers) {
    if (offers === null) continue;
    const words = documents.get(offers) ?? contentWords(offers);
    if (words.length === 0) continue;
    documents.set(offers, words);
    count += 1;
    length += words.length;
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return { documents, count, frequency, meanLength: Math.max(1, length / Math.max(1, count)) };
}

/** The most a wanted word can add; 0 for one that nobody offers, which cannot tell one mentor from another. */
export function wordWeight({ count, frequency }: Offers, word: string): number {
  const df = frequency.get(word) ?? 0;
  return df === 0 ? 0 : Math.log(1 + (count - df + 0.5) / (df + 0.5)) * (k1 + 1);
}

/** What a word of this weight adds that comes so many times in offers of so many words. */
export function wordScore(weight: number, times: number, length: number, meanLength: number): number {
  return (weight * times) / (times + k1 * (1 - b + (b * length) / meanLength));
}

/** A score as a part of the best that there could be, 0…1000. */
export function likenessOf(score: number, best: number): number {
  return best === 0 ? 0 : Math.min(1000, Math.floor((1000 * score) / best));
}

/** BM25 of hopes against offers, as a part of the best that these hopes could reach. */
export function likenessAmong(offers: Offers): Likeness {
  let last = { hopes: '', wanted: new Set<string>() };
  return (hopes, offered) => {
    if (hopes === null || offered === null) return 0;
    if (last.hopes !== hopes) last = { hopes, wanted: new Set(contentWords(hopes)) };
    const words = offers.documents.get(offered) ?? contentWords(offered);
    let score = 0;
    let best = 0;
    for (const word of last.wanted) {
      const weight = wordWeight(offers, word);
      if (weight === 0) continue;
      best += weight;
      const times = words.reduce((sum, other) => (other === word ? sum + 1 : sum), 0);
      score += wordScore(weight, times, words.length, offers.meanLength);
    }
    return likenessOf(score, best);
  };
}
