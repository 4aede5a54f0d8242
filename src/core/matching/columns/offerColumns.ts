import type { Candidate } from '../candidate.ts';
import { contentWords, type Offers } from '../likeness.ts';
import { type Lists, toLists } from './lists.ts';

/** Which rows' offers have a word, and how often: the posting lists of an inverted index. */
export interface OfferColumns {
  /** Rows by word. */
  readonly rows: Lists;
  /** How often the word comes, beside each row. */
  readonly times: Int32Array;
  /** Words of each row's offers. */
  readonly length: Int32Array;
  readonly meanLength: number;
}

export interface NumberedOffers {
  readonly columns: OfferColumns;
  readonly numbers: ReadonlyMap<string, number>;
}

export function offerColumns(mentors: readonly Candidate[], { documents, meanLength }: Offers): NumberedOffers {
  const numbers = new Map<string, number>();
  const rows: number[][] = [];
  const times: number[][] = [];
  const length = new Int32Array(mentors.length);
  for (const [row, { profile }] of mentors.entries()) {
    if (profile.offers === null) continue;
    const words = documents.get(profile.offers) ?? contentWords(profile.offers);
    length[row] = words.length;
    for (const word of words) {
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) {
        numbers.set(word, number);
        rows.push([]);
        times.push([]);
      }
      addOnce(rows[number] ?? [], times[number] ?? [], row);
    }
  }
  return { columns: { rows: toLists(rows), times: toLists(times).items, length, meanLength }, numbers };
}

/** Rows come in ascending order, so a word that comes again has its row last. */
function addOnce(rows: number[], times: number[], row: number): void {
  if (rows.at(-1) === row) times.push((times.pop() ?? 0) + 1);
  else {
    rows.push(row);
    times.push(1);
  }
}
