import { foldedWords } from './fold.ts';

/** How alike a mentee's hopes and a mentor's offers are, 0…1000. A place for something cleverer, one day. */
export type Likeness = (hopes: string | null, offers: string | null) => number;

// Okapi BM25 with its usual parameters; Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009).
const k1 = 1.2;
const b = 0.75;
/** Inflected forms of one word mostly share their first letters; this many of them count. */
const stem = 6;

/** Content words of a text, inflections cut off. Very short words say little in most languages. */
export function contentWords(text: string): string[] {
  return foldedWords(text)
    .filter((word) => word.length > 2 || /[^\p{ASCII}]/u.test(word))
    .map((word) => word.slice(0, stem));
}

/** BM25 of hopes against offers among `allOffers`, as a part of the best that these hopes could reach. */
export function likenessAmong(allOffers: readonly (string | null)[]): Likeness {
  const documents = new Map<string, readonly string[]>();
  const frequency = new Map<string, number>();
  let count = 0;
  let length = 0;
  for (const offers of allOffers) {
    if (offers === null) continue;
    const words = contentWords(offers);
    if (words.length === 0) continue;
    documents.set(offers, words);
    count += 1;
    length += words.length;
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const meanLength = Math.max(1, length / Math.max(1, count));
  let last = { hopes: '', wanted: new Set<string>() };
  return (hopes, offers) => {
    if (hopes === null || offers === null) return 0;
    if (last.hopes !== hopes) last = { hopes, wanted: new Set(contentWords(hopes)) };
    const offered = documents.get(offers) ?? contentWords(offers);
    let score = 0;
    let best = 0;
    for (const word of last.wanted) {
      const df = frequency.get(word) ?? 0;
      // A word that nobody offers cannot tell one mentor from another.
      if (df === 0) continue;
      const weight = Math.log(1 + (count - df + 0.5) / (df + 0.5)) * (k1 + 1);
      best += weight;
      const times = offered.reduce((sum, other) => (other === word ? sum + 1 : sum), 0);
      score += (weight * times) / (times + k1 * (1 - b + (b * offered.length) / meanLength));
    }
    return best === 0 ? 0 : Math.min(1000, Math.floor((1000 * score) / best));
  };
}
