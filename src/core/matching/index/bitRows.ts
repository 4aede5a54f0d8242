/**
 * Bit `number & 31` of `words[(number >> 5) * rows + row]`. Rows of a word lie next to each other, since a mentee asks
 * for few ids of all the rows.
 */
export interface BitColumns {
  readonly rows: number;
  readonly words: Int32Array;
}

/** Which ids each row has; ids and rows can be added at any time. */
export class BitRows {
  readonly #numbers = new Map<string, number>();
  /** How many rows have each id, by its number. */
  readonly #having: number[] = [];
  #rows = 64;
  #words = new Int32Array(64);

  get columns(): BitColumns {
    return { rows: this.#rows, words: this.#words };
  }

  get numbers(): ReadonlyMap<string, number> {
    return this.#numbers;
  }

  /** Ids that some row has, and how many rows have them. */
  get having(): ReadonlyMap<string, number> {
    const some = [...this.#numbers].map(([id, number]): [string, number] => [id, this.#having[number] ?? 0]);
    return new Map(some.filter(([, many]) => many > 0));
  }

  /** Gives ids to a row that has none. */
  add(row: number, ids: readonly string[]): void {
    for (const id of ids) {
      const number = this.#numberOf(id);
      this.#fit(row, number);
      const at = (number >> 5) * this.#rows + row;
      const bit = 1 << (number & 31);
      const had = this.#words[at] ?? 0;
      // An id that comes twice changes nothing the second time.
      if ((had & bit) !== 0) continue;
      this.#words[at] = had | bit;
      this.#having[number] = (this.#having[number] ?? 0) + 1;
    }
  }

  /** Takes all that it has from a row. */
  clear(row: number): void {
    if (row >= this.#rows) return;
    for (const number of this.#having.keys()) {
      const at = (number >> 5) * this.#rows + row;
      const had = this.#words[at] ?? 0;
      const bit = 1 << (number & 31);
      if ((had & bit) === 0) continue;
      this.#words[at] = had & ~bit;
      this.#having[number] = (this.#having[number] ?? 0) - 1;
    }
  }

  #numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#having.length);
    this.#having.push(0);
    return this.#having.length - 1;
  }

  #fit(row: number, number: number): void {
    const wide = Math.max(this.#words.length / this.#rows, (number >> 5) + 1);
    const rows = row < this.#rows ? this.#rows : Math.max(row + 1, 2 * this.#rows);
    if (wide * rows === this.#words.length) return;
    const grown = new Int32Array(wide * rows);
    for (let word = 0; word * this.#rows < this.#words.length; word += 1) {
      grown.set(this.#words.subarray(word * this.#rows, (word + 1) * this.#rows), word * rows);
    }
    this.#words = grown;
    this.#rows = rows;
  }
}
