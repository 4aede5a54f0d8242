import { foldedWords } from '../fold.ts';
import { forgiven, wordCost } from '../wordCost.ts';
import { bitsIn } from '../workingWeek.ts';
import { IntColumn } from './intColumn.ts';
import { RowLists } from './rowLists.ts';
import { RowsByKey } from './rowsByKey.ts';

/** Texts of the rows as numbers of their folded words, and the rows by word. */
export class TextRows {
  readonly words: string[] = [];
  readonly lists = new RowLists();
  readonly #numbers = new Map<string, number>();
  readonly #rows = new RowsByKey<number>();
  readonly #letters = new IntColumn();

  set(row: number, text: string | null): void {
    this.#rows.remove(row, new Set(this.lists.get(row)));
    const numbers = text === null ? [] : foldedWords(text).map((word) => this.#numberOf(word));
    this.lists.set(row, numbers);
    this.#rows.add(row, new Set(numbers));
  }

  /** What a typed word can stand for, with its cost: see `wordCost`, which is only asked where it can say yes. */
  costs(typed: string): ReadonlyMap<number, number> {
    const costs = new Map<number, number>();
    const letters = lettersOf(typed);
    const most = forgiven(typed.length);
    for (let number = 0; number < this.words.length; number += 1) {
      // A slip takes one letter away and brings another at most.
      const differing = bitsIn(letters ^ (this.#letters.data[number] ?? 0));
      if (differing > 2 * most && !(this.words[number] ?? '').startsWith(typed)) continue;
      const cost = wordCost(typed, this.words[number] ?? '');
      if (cost !== null) costs.set(number, cost);
    }
    return costs;
  }

  /** Rows that have any of these words; a row can come several times. */
  *rowsWith(numbers: Iterable<number>): Iterable<number> {
    for (const number of numbers) yield* this.#rows.of(number);
  }

  /** Marks the rows in which each of the typed words is present. */
  markMentioning(typed: readonly string[], marks: Uint8Array): void {
    const present = typed.length === 1 ? marks : new Uint8Array(marks.length);
    for (const [at, word] of typed.entries()) {
      for (const number of this.costs(word).keys()) {
        const rows = this.#rows.of(number);
        for (let each = 0; each < rows.length; each += 1) {
          const row = rows[each] ?? 0;
          if (present[row] === at) present[row] = at + 1;
        }
      }
    }
    if (present === marks) return;
    for (let row = 0; row < marks.length; row += 1) if (present[row] === typed.length) marks[row] = 1;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.words.length);
    this.#letters.set(this.words.length, lettersOf(word));
    this.words.push(word);
    return this.words.length - 1;
  }
}

/** A bit for each letter that is there; letters of large alphabets share them. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}
