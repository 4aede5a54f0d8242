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
 * What is read of a row that may be good enough, side by side, and the points of one mentee, one table after another: two
 * arrays to keep track of instead of a dozen.
 */
export class RowRecords {
  readonly records: Int32Array;
  readonly points: Int32Array;
  /** Where points for wishes begin. */
  readonly wishes: number;
  /** The most points that a row can have from its record, and whether a rule keeps some rows apart in it. */
  highest = 0;
  strict = false;
  readonly #mentees: MenteeColumns;
  readonly #paths: number;
  readonly #categories: number;
  readonly #highestLoad: number;

  constructor(mentors: MentorColumns, mentees: MenteeColumns) {
    this.#mentees = mentees;
    const { dutyStation, careerPath, category } = mentees.tables;
    this.#paths = dutyStation.width;
    this.#categories = this.#paths + careerPath.width;
    this.wishes = this.#categories + category.width;
    this.points = new Int32Array(this.wishes + 3 * mentees.gradeWishes.width);
    this.records = new Int32Array(mentors.rows * recordSize);
    const { load, classes, wantedGrades, wantsFields } = mentors;
    let highestLoad = 0;
    for (let row = 0; row < mentors.rows; row += 1) {
      const at = row * recordSize;
      this.records[at + loadField] = load[row] ?? 0;
      this.records[at + stationField] = classes.dutyStation[row] ?? 0;
      this.records[at + pathField] = this.#paths + (classes.careerPath[row] ?? 0);
      this.records[at + categoryField] = this.#categories + (classes.category[row] ?? 0);
      this.records[at + wishField] = this.wishes + 3 * (wantedGrades[row] ?? 0) + (wantsFields[row] ?? 0);
      highestLoad = Math.max(highestLoad, load[row] ?? 0);
    }
    this.#highestLoad = highestLoad;
  }

  /** Puts the points of a mentee's classes where the records point to. `highestWish` is the most that wishes give. */
  begin(mentee: number, highestWish: number): void {
    const { tables, classes } = this.#mentees;
    this.highest = this.#highestLoad + highestWish;
    this.strict = false;
    this.#put(tables.dutyStation, classes.dutyStation[mentee] ?? 0, 0);
    this.#put(tables.careerPath, classes.careerPath[mentee] ?? 0, this.#paths);
    this.#put(tables.category, classes.category[mentee] ?? 0, this.#categories);
  }

  #put({ width, points, highest, strict }: PointsTable, of: number, into: number): void {
    for (let at = 0; at < width; at += 1) this.points[into + at] = points[of * width + at] ?? 0;
    this.highest += highest[of] ?? 0;
    if (strict[of] === 1) this.strict = true;
  }
}
