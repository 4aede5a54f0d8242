import { AskedScorer, askedBits } from './askedScorer.ts';
import type { PairColumns } from './pairColumns.ts';
import { impossible } from './pointsTable.ts';
import type { RowRanges } from './rowRanges.ts';

/**
 * One number for each row: what the row has of what a mentee asked for, as a place in a table of points. Bits for
 * specialisations, then for topics, then one for whether the mentee has what the mentor wishes for. Rows that the
 * mentee may not have, because of who the two are to each other, have the place behind all others.
 */
export class RowMarks {
  readonly marks: Int16Array;
  readonly points = new Int32Array((1 << (2 * askedBits + 1)) + 1);
  /** Where the bit for the mentor's wish is. */
  wishBit = 0;
  /** The most points that marks can give, and that are left to `pointsAt`. */
  highest = 0;
  highestLeft = 0;
  readonly #columns: PairColumns;
  readonly #specialisations: AskedScorer;
  readonly #topics: AskedScorer;

  constructor(columns: PairColumns) {
    const { mentors, mentees, shares } = columns;
    const { rows } = mentors;
    this.#columns = columns;
    this.marks = new Int16Array(rows);
    this.#specialisations = new AskedScorer(
      mentors.specialisations,
      mentees.specialisations,
      shares.specialisations,
      rows,
    );
    this.#topics = new AskedScorer(mentors.topics, mentees.topics, shares.topics, rows);
  }

  begin(mentee: number, ranges: RowRanges): void {
    const [first, second, marks] = [this.#specialisations, this.#topics, this.marks];
    first.begin(mentee);
    second.begin(mentee);
    this.wishBit = first.bits + second.bits;
    const places = 1 << this.wishBit;
    this.highest = 0;
    for (let bits = 0; bits < places; bits += 1) {
      const given = (first.points[bits & ((1 << first.bits) - 1)] ?? 0) + (second.points[bits >> first.bits] ?? 0);
      this.points[bits] = given;
      this.points[places + bits] = given;
      if (given > this.highest) this.highest = given;
    }
    this.highestLeft = (first.many ? first.share : 0) + (second.many ? second.share : 0);
    marks.fill(0);
    first.mark(ranges, marks, 0);
    second.mark(ranges, marks, first.bits);
    const { mentors, mentees } = this.#columns;
    eachOf(mentees.fields.start, mentee, (entry) =>
      ranges.mark(mentors.wantedFields, mentees.fields.items[entry] ?? 0, marks, places),
    );
    this.points[2 * places] = impossible;
    eachOf(mentees.barred.start, mentee, (entry) => {
      marks[mentees.barred.items[entry] ?? 0] = 2 * places;
    });
  }

  /** What was asked for beyond the bits there are. */
  pointsAt(row: number): number {
    return this.#specialisations.pointsAt(row) + this.#topics.pointsAt(row);
  }
}

function eachOf(start: Int32Array, list: number, visit: (entry: number) => void): void {
  const until = start[list + 1] ?? 0;
  for (let entry = start[list] ?? 0; entry < until; entry += 1) visit(entry);
}
