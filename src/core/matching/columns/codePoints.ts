import type { PairColumns } from './pairColumns.ts';
import { wishPoints, wishStates } from './wishPoints.ts';

/** The points that one mentee gets from mentors by the codes of their rows, for all that the codes stand for. */
export class CodePoints {
  /** Career path and category. */
  readonly careers: Int32Array;
  /** Duty station, load and wishes; that for specialisations is taken to be met. */
  readonly places: Int32Array;
  /** What is too much in `places` where the wish for specialisations is not met, and the most of it. */
  readonly unmet: Int32Array;
  highestUnmet = 0;
  /** The most that both give. */
  highest = 0;
  readonly #columns: PairColumns;

  constructor(columns: PairColumns) {
    const { careerCodes, placeCodes } = columns.mentors;
    this.#columns = columns;
    this.careers = new Int32Array(careerCodes.example.length);
    this.places = new Int32Array(placeCodes.example.length);
    this.unmet = new Int32Array(placeCodes.example.length);
  }

  begin(mentee: number): void {
    this.highest = this.#careers(mentee) + this.#places(mentee);
  }

  #careers(mentee: number): number {
    const { mentors, mentees } = this.#columns;
    const { careerPath, category } = mentees.tables;
    const path = (mentees.classes.careerPath[mentee] ?? 0) * careerPath.width;
    const kind = (mentees.classes.category[mentee] ?? 0) * category.width;
    const { example } = mentors.careerCodes;
    let highest = 0;
    for (let code = 0; code < example.length; code += 1) {
      const row = example[code] ?? 0;
      const points =
        (careerPath.points[path + (mentors.classes.careerPath[row] ?? 0)] ?? 0) +
        (category.points[kind + (mentors.classes.category[row] ?? 0)] ?? 0);
      this.careers[code] = points;
      if (points > highest) highest = points;
    }
    return highest;
  }

  #places(mentee: number): number {
    const { mentors, mentees, shares } = this.#columns;
    const { dutyStation } = mentees.tables;
    const station = (mentees.classes.dutyStation[mentee] ?? 0) * dutyStation.width;
    const grade = (mentees.gradeClass[mentee] ?? 0) * mentees.gradeWishes.width;
    const { example } = mentors.placeCodes;
    let highest = 0;
    this.highestUnmet = 0;
    for (let code = 0; code < example.length; code += 1) {
      const row = example[code] ?? 0;
      const wanted = mentees.gradeWishes.met[grade + (mentors.wantedGrades[row] ?? 0)] ?? 0;
      const fields = mentors.wantsFields[row] ?? 0;
      const least = wishPoints(shares.preference, wanted, fields);
      const unmet = fields === wishStates.none ? 0 : wishPoints(shares.preference, wanted, wishStates.met) - least;
      const points =
        (dutyStation.points[station + (mentors.classes.dutyStation[row] ?? 0)] ?? 0) +
        (mentors.load[row] ?? 0) +
        least +
        unmet;
      this.places[code] = points;
      this.unmet[code] = unmet;
      if (points > highest) highest = points;
      if (unmet > this.highestUnmet) this.highestUnmet = unmet;
    }
    return highest;
  }
}
