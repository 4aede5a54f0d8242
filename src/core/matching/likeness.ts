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
  const documents = allOffers.map((offers) => contentWords(offers ?? '')).filter((words) => words.length > 0);
  const frequency = new Map<string, number>();
  for (const words of documents) {
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const meanLength = documents.reduce((sum, words) => sum + words.length, 0) / Math.max(1, documents.length);
  const weight = (word: string) => {
    const df = frequency.get(word) ?? 0;
    return Math.log(1 + (documents.length - df + 0.5) / (df + 0.5));
  };
  return (hopes, offers) => {
    const wanted = new Set(contentWords(hopes ?? ''));
    const offered = contentWords(offers ?? '');
    if (wanted.size === 0 || offered.length === 0) return 0;
    let score = 0;
    let best = 0;
    for (const word of wanted) {
      const count = offered.filter((other) => other === word).length;
      const length = 1 - b + (b * offered.length) / Math.max(1, meanLength);
      score += (weight(word) * count * (k1 + 1)) / (count + k1 * length);
      // A word that nobody offers cannot tell one mentor from another.
      if (frequency.has(word)) best += weight(word) * (k1 + 1);
    }
    return best === 0 ? 0 : Math.min(1000, Math.floor((1000 * score) / best));
  };
}
