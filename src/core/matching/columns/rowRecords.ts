import { askedBits } from './askedScorer.ts';
import type { MenteeColumns } from './menteeColumns.ts';
import type { MentorColumns } from './mentorColumns.ts';
import type { PointsTable } from './pointsTable.ts';

/** Fields of a record. All but the first are places in the table of the mentee. */
export const loadField = 0;
export const stationField = 1;
export const pathField = 2;
export const categoryField = 3;
/** That of an unmet wish for specialisations, where there is one: the next is that of a wish that is met. */
export const wishField = 4;
export const recordSize = 5;

/**
 * What a scan reads of a row, side by side, and the points of one mentee, one table after another: two arrays to keep track of
 * in the innermost loop instead of a dozen.
 */
export class RowRecords {
  readonly records: Int32Array;
  readonly points: Int32Array;
  /** Where points for wishes, for specialisations and for topics begin. */
  readonly wishes: number;
  readonly specialisations: number;
  readonly topics: number;
  readonly #mentees: MenteeColumns;
  readonly #paths: number;
  readonly #categories: number;

  constructor(mentors: MentorColumns, mentees: MenteeColumns) {
    this.#mentees = mentees;
    const { dutyStation, careerPath, category } = mentees.tables;
    this.#paths = dutyStation.width;
    this.#categories = this.#paths + careerPath.width;
    this.wishes = this.#categories + category.width;
    this.specialisations = this.wishes + 3 * mentees.gradeWishes.width;
    this.topics = this.specialisations + (1 << askedBits);
    this.points = new Int32Array(this.topics + (1 << askedBits));
    this.records = new Int32Array(mentors.rows * recordSize);
    const { load, classes, wantedGrades, wantsFields } = mentors;
    for (let row = 0; row < mentors.rows; row += 1) {
      const at = row * recordSize;
      this.records[at + loadField] = load[row] ?? 0;
      this.records[at + stationField] = classes.dutyStation[row] ?? 0;
      this.records[at + pathField] = this.#paths + (classes.careerPath[row] ?? 0);
      this.records[at + categoryField] = this.#categories + (classes.category[row] ?? 0);
      this.records[at + wishField] = this.wishes + 3 * (wantedGrades[row] ?? 0) + (wantsFields[row] ?? 0);
    }
  }

  /** Puts the points of a mentee's classes where the records point to. */
  begin(mentee: number): void {
    const { tables, classes } = this.#mentees;
    this.points.set(tableRow(tables.dutyStation, classes.dutyStation, mentee));
    this.points.set(tableRow(tables.careerPath, classes.careerPath, mentee), this.#paths);
    this.points.set(tableRow(tables.category, classes.category, mentee), this.#categories);
  }
}

/** Points of a mentee by the class of the mentor. */
export function tableRow({ points, width }: PointsTable, classes: Int32Array, mentee: number): Int32Array {
  const from = (classes[mentee] ?? 0) * width;
  return points.subarray(from, from + width);
}
