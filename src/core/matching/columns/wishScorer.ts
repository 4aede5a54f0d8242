import { pointsOf } from '../pointShares.ts';
import type { MenteeColumns } from './menteeColumns.ts';
import type { MentorColumns } from './mentorColumns.ts';

/** Points for what mentors would rather have in a mentee: certain grades, certain specialisations. */
export class WishScorer {
  /** By row, whether the wish for specialisations is met: 0 no wish, 1 no, 2 yes. */
  readonly states: Uint8Array;
  /** By the class of wanted grades times three plus that state. */
  readonly points: Int32Array;
  readonly #mentors: MentorColumns;
  readonly #mentees: MenteeColumns;
  readonly #share: number;
  #mentee = 0;

  constructor(mentors: MentorColumns, mentees: MenteeColumns, share: number) {
    this.#mentors = mentors;
    this.#mentees = mentees;
    this.#share = share;
    this.states = Uint8Array.from(mentors.wantsFields);
    this.points = new Int32Array(3 * mentees.gradeWishes.width);
  }

  begin(mentee: number): void {
    this.#mentee = mentee;
    this.#mark(2);
    const { width, met } = this.#mentees.gradeWishes;
    const from = (this.#mentees.gradeClass[mentee] ?? 0) * width;
    for (let wanted = 0; wanted < width; wanted += 1) {
      for (let field = 0; field < 3; field += 1) {
        this.points[3 * wanted + field] = wishPoints(this.#share, met[from + wanted] ?? 0, field);
      }
    }
  }

  end(): void {
    this.#mark(1);
  }

  #mark(state: 1 | 2): void {
    const { fields } = this.#mentees;
    const { wantedFields } = this.#mentors;
    const until = fields.start[this.#mentee + 1] ?? 0;
    for (let at = fields.start[this.#mentee] ?? 0; at < until; at += 1) {
      const field = fields.items[at] ?? 0;
      const last = wantedFields.start[field + 1] ?? 0;
      for (let entry = wantedFields.start[field] ?? 0; entry < last; entry += 1) {
        this.states[wantedFields.items[entry] ?? 0] = state;
      }
    }
  }
}

/** As the criterion `preference` reckons: all of it without a wish, else the part of the wishes that are met. */
function wishPoints(share: number, grade: number, field: number): number {
  const stated = (grade > 0 ? 1 : 0) + (field > 0 ? 1 : 0);
  const met = (grade === 2 ? 1 : 0) + (field === 2 ? 1 : 0);
  return stated === 0 ? share : pointsOf(share, met, stated);
}
