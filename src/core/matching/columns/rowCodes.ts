/**
 * Rows numbered by several columns at once: those that agree in all of them have the same code. As codes are few, what a mentee
 * gets from all of these columns is a short table, and one look of each row.
 */
export interface RowCodes {
  readonly of: Int32Array;
  /** For each code a row that has it. */
  readonly example: Int32Array;
}

/** `columns` have one whole number from 0 on for each row. */
export function rowCodes(columns: readonly Int32Array[], rows: number): RowCodes {
  const of = new Int32Array(rows);
  let example: number[] = rows === 0 ? [] : [0];
  for (const column of columns) {
    const width = column.reduce((highest, value) => Math.max(highest, value + 1), 1);
    const numbers = new Map<number, number>();
    example = [];
    for (let row = 0; row < rows; row += 1) {
      const key = (of[row] ?? 0) * width + (column[row] ?? 0);
      const code = numbers.get(key) ?? example.length;
      if (code === example.length) {
        numbers.set(key, code);
        example.push(row);
      }
      of[row] = code;
    }
  }
  return { of, example: Int32Array.from(example) };
}
