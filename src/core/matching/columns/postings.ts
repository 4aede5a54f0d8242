import { type Lists, toLists } from './lists.ts';

/** Which rows have each of the known ids: posting lists, rows ascending. */
export interface Postings {
  readonly rows: Lists;
  /** The number of an id; ids that no row has are not there. */
  readonly numbers: ReadonlyMap<string, number>;
}

export function postings(lists: readonly (readonly string[])[]): Postings {
  const numbers = new Map<string, number>();
  const rows: number[][] = [];
  for (const [row, list] of lists.entries()) {
    for (const id of new Set(list)) {
      const number = numbers.get(id) ?? numbers.size;
      if (number === numbers.size) {
        numbers.set(id, number);
        rows.push([]);
      }
      rows[number]?.push(row);
    }
  }
  return { rows: toLists(rows), numbers };
}
