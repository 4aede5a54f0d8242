import type { PairColumns } from './pairColumns.ts';

/**
 * The rows that a class of mentees may have as far as languages go, ascending, with the points for these. Made anew when the
 * class is another than before: mentees are best read in the order of their classes (`MenteeColumns.order`).
 */
export class LanguageRows {
  readonly rows: Int32Array;
  readonly points: Int32Array;
  /** Where the rows of each block begin. */
  readonly start: Int32Array;
  readonly #columns: PairColumns;
  #class = -1;

  constructor(columns: PairColumns) {
    const { rows, blockStart } = columns.mentors;
    this.#columns = columns;
    this.rows = new Int32Array(rows);
    this.points = new Int32Array(rows);
    this.start = new Int32Array(blockStart.length);
  }

  begin(languages: number): void {
    if (languages === this.#class) return;
    this.#class = languages;
    const { mentors, mentees } = this.#columns;
    const { blockStart } = mentors;
    const of = mentors.classes.languages;
    const { points, width } = mentees.tables.languages;
    let count = 0;
    for (let block = 0; block < blockStart.length; block += 1) {
      this.start[block] = count;
      const until = blockStart[block + 1] ?? 0;
      for (let row = blockStart[block] ?? 0; row < until; row += 1) {
        const given = points[languages * width + (of[row] ?? 0)] ?? 0;
        // Written whether it suits or not, and kept by counting: a branch that nobody can foretell costs more.
        this.rows[count] = row;
        this.points[count] = given;
        count = (count + 1 + (given >> 31)) | 0;
      }
    }
  }
}
