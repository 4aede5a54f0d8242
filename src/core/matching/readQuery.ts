import { foldedWords } from './fold.ts';
import type { Term } from './term.ts';
import { wordCost } from './wordCost.ts';

/** One wish in a search: the words as typed (folded) and the entries of the lists they can stand for; none: plain words. */
export interface Wish {
  readonly words: string;
  readonly terms: readonly Term[];
}

/** A name of which only some words were typed is a little further than one typed in full. */
const forPart = 0.25;
const longestName = 4;

/** Every name of the terms, word by word: reckoned once for many searches. */
export function termNames(terms: readonly Term[]): readonly TermName[] {
  return terms.flatMap((term) => term.names.map((name) => ({ term, words: foldedWords(name) })));
}

/** Reads `french procurement geneva` as wishes, the longest names first; forgives accents and typing errors. */
export function readQuery(query: string, names: readonly TermName[]): readonly Wish[] {
  const typed = foldedWords(query);
  const wishes: Wish[] = [];
  let at = 0;
  while (at < typed.length) {
    const wish = longestAt(typed, at, names);
    wishes.push(wish);
    at += wish.words.split(' ').length;
  }
  return wishes;
}

export interface TermName {
  readonly term: Term;
  readonly words: readonly string[];
}

function longestAt(typed: readonly string[], at: number, names: readonly TermName[]): Wish {
  for (let length = Math.min(longestName, typed.length - at); length > 0; length -= 1) {
    const phrase = typed.slice(at, at + length);
    let best = Number.POSITIVE_INFINITY;
    let terms: Term[] = [];
    for (const { term, words } of names) {
      const cost = phraseCost(phrase, words);
      if (cost === null || cost > best) continue;
      if (cost < best) terms = [];
      best = cost;
      if (!terms.includes(term)) terms.push(term);
    }
    if (terms.length > 0) return { words: phrase.join(' '), terms };
  }
  return { words: typed[at] ?? '', terms: [] };
}

/** Cost of reading the phrase as consecutive words of a name; `null` when it is not in it. */
function phraseCost(phrase: readonly string[], name: readonly string[]): number | null {
  let best: number | null = null;
  for (let from = 0; from + phrase.length <= name.length; from += 1) {
    let cost = phrase.length === name.length ? 0 : forPart;
    for (const [index, typed] of phrase.entries()) {
      cost += wordCost(typed, name[from + index] ?? '') ?? Number.POSITIVE_INFINITY;
    }
    if (cost < (best ?? Number.POSITIVE_INFINITY)) best = cost;
  }
  return best;
}
