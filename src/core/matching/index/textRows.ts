import { forgiven, wordCost } from '../wordCost.ts';
import { bitsIn } from '../workingWeek.ts';
import { RowLists } from './rowLists.ts';
import { dropFrom } from './rowsByKey.ts';
import { lettersOf, WordNumbers } from './wordNumbers.ts';

/** Texts of the rows as numbers of their folded words, and the rows by word. */
export class TextRows {
  readonly lists = new RowLists();
  readonly #numbers = new WordNumbers();
  /** Rows by the number of a word, each once; `null` until somebody searches, since all at once are made far quicker. */
  #rows: number[][] | null = null;

  get words(): readonly string[] {
    return this.#numbers.words;
  }

  set(row: number, text: string | null): void {
    if (this.#rows !== null) for (const number of this.lists.get(row)) dropFrom(this.#rowsWith(number), row);
    const numbers = this.#numbers.read(text ?? '');
    this.lists.set(row, numbers);
    if (this.#rows !== null) for (const number of numbers) note(this.#rowsWith(number), row);
  }

  /** What a typed word can stand for, with its cost: see `wordCost`, which is only asked where it can say yes. */
  costs(typed: string): ReadonlyMap<number, number> {
    const { words, letters } = this.#numbers;
    const costs = new Map<number, number>();
    const wanted = lettersOf(typed);
    const most = forgiven(typed.length);
    for (let number = 0; number < words.length; number += 1) {
      // A slip takes one letter away and brings another at most.
      const differing = bitsIn(wanted ^ (letters.data[number] ?? 0));
      if (differing > 2 * most && !(words[number] ?? '').startsWith(typed)) continue;
      const cost = wordCost(typed, words[number] ?? '');
      if (cost !== null) costs.set(number, cost);
    }
    return costs;
  }

  /** Rows that have any of these words; a row can come several times. */
  *rowsWith(numbers: Iterable<number>): Iterable<number> {
    for (const number of numbers) yield* this.#rowsWith(number);
  }

  /** Marks the rows in which each of the typed words is present. */
  markMentioning(typed: readonly string[], marks: Uint8Array): void {
    const present = typed.length === 1 ? marks : new Uint8Array(marks.length);
    for (const [at, word] of typed.entries()) {
      for (const number of this.costs(word).keys()) {
        const rows = this.#rowsWith(number);
        for (let each = 0; each < rows.length; each += 1) {
          const row = rows[each] ?? 0;
          if (present[row] === at) present[row] = at + 1;
        }
      }
    }
    if (present === marks) return;
    for (let row = 0; row < marks.length; row += 1) if (present[row] === typed.length) marks[row] = 1;
  }

  #rowsWith(number: number): number[] {
    this.#rows ??= this.#allRows();
    const known = this.#rows[number];
    if (known !== undefined) return known;
    const rows: number[] = [];
    this.#rows[number] = rows;
    return rows;
  }

  #allRows(): number[][] {
    const all = this.words.map((): number[] => []);
    for (let row = 0; row < this.lists.size; row += 1) {
      for (const number of this.lists.get(row)) note(all[number] ?? [], row);
    }
    return all;
  }
}

/** Adds a row; where the word comes again in the same text, it was the last to be added. */
function note(rows: number[], row: number): void {
  if (rows[rows.length - 1] !== row) rows.push(row);
}
