/**
 * Which of the known ids each row has: bit `id & 31` of `words[(id >> 5) * rows + row]`. Rows of a word lie next to
 * each other, since a mentee asks for few ids of all the rows.
 */
export interface BitColumns {
  readonly rows: number;
  readonly words: Int32Array;
}

export interface NumberedBits {
  readonly columns: BitColumns;
  /** The number of an id; ids that no row has are not there. */
  readonly numbers: ReadonlyMap<string, number>;
}

export function bitColumns(lists: readonly (readonly string[])[]): NumberedBits {
  const numbers = new Map<string, number>();
  for (const list of lists) for (const id of list) if (!numbers.has(id)) numbers.set(id, numbers.size);
  const rows = lists.length;
  const words = new Int32Array(Math.max(1, Math.ceil(numbers.size / 32)) * rows);
  for (const [row, list] of lists.entries()) {
    for (const id of list) {
      const number = numbers.get(id) ?? 0;
      const at = (number >> 5) * rows + row;
      words[at] = (words[at] ?? 0) | (1 << (number & 31));
    }
  }
  return { columns: { rows, words }, numbers };
}
