/** Rows by keys of any number: an address, somebody's id, a word. */
export class RowsByKey<K> {
  readonly #rows = new Map<K, number[]>();

  of(key: K): readonly number[] {
    return this.#rows.get(key) ?? [];
  }

  add(row: number, keys: Iterable<K>): void {
    for (const key of keys) {
      const rows = this.#rows.get(key);
      if (rows === undefined) this.#rows.set(key, [row]);
      else rows.push(row);
    }
  }

  remove(row: number, keys: Iterable<K>): void {
    for (const key of keys) {
      const rows = this.#rows.get(key);
      const at = rows?.indexOf(row) ?? -1;
      if (rows === undefined || at < 0) continue;
      // Their order says nothing, so the last one can take the place.
      const last = rows.pop();
      if (last !== undefined && at < rows.length) rows[at] = last;
      if (rows.length === 0) this.#rows.delete(key);
    }
  }
}
