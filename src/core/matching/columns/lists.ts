/** Many short lists of numbers in one: list `i` is `items[start[i]] … items[start[i + 1] - 1]`. */
export interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

export function toLists(lists: readonly (readonly number[])[]): Lists {
  const start = new Int32Array(lists.length + 1);
  const items = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  let at = 0;
  for (const list of lists) {
    for (const item of list) {
      items[count] = item;
      count += 1;
    }
    at += 1;
    start[at] = count;
  }
  return { start, items };
}
