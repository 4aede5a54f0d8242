/** Many short lists of numbers in one: list `i` is `items[start[i]] … items[start[i + 1] - 1]`. */
export interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

export function toLists(lists: readonly (readonly number[])[]): Lists {
  const start = new Int32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) start[at + 1] = (start[at] ?? 0) + list.length;
  const items = new Int32Array(start[lists.length] ?? 0);
  for (const [at, list] of lists.entries()) items.set(list, start[at]);
  return { start, items };
}
