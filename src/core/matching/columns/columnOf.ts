/** A number of each. `Int32Array.from(list, numberOf)` is the same, but takes several times as long. */
export function columnOf<T>(list: readonly T[], numberOf: (item: T) => number): Int32Array {
  const column = new Int32Array(list.length);
  let at = 0;
  for (const item of list) {
    column[at] = numberOf(item);
    at += 1;
  }
  return column;
}
