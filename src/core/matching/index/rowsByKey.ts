const none: readonly number[] = [];

/** Rows by keys of any number: an address, somebody's id. Most keys have one row only, which takes no list. */
export class RowsByKey {
  readonly #rows = new Map<string, number | number[]>();

  of(key: string): readonly number[] {
    const rows = this.#rows.get(key) ?? none;
    return typeof rows === 'number' ? [rows] : rows;
  }

  /** A key that the row has already must not be added again. */
  add(row: number, key: string): void {
    const rows = this.#rows.get(key);
    if (rows === undefined) this.#rows.set(key, row);
    else if (typeof rows === 'number') this.#rows.set(key, [rows, row]);
    else rows.push(row);
  }

  remove(row: number, key: string): void {
    const rows = this.#rows.get(key);
    if (rows === undefined) return;
    if (typeof rows === 'number') {
      if (rows === row) this.#rows.delete(key);
      return;
    }
    dropFrom(rows, row);
    if (rows.length === 0) this.#rows.delete(key);
  }
}

/** Takes one number out of a list whose order says nothing. */
export function dropFrom(rows: number[], row: number): void {
  const at = rows.indexOf(row);
  if (at < 0) return;
  const last = rows.pop();
  if (last !== undefined && at < rows.length) rows[at] = last;
}
