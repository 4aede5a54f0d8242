import { pointsOf } from '../pointShares.ts';
import type { MenteeColumns } from './menteeColumns.ts';

/** A mentor has no wish of a kind, or one that this mentee does not meet, or does. */
export const wishStates = { none: 0, unmet: 1, met: 2 } as const;
const states = 3;

/** Points for what mentors would rather have in a mentee: certain grades, certain specialisations. */
export class WishScorer {
  constructor(
    readonly mentees: MenteeColumns,
    readonly share: number,
  ) {}

  /**
   * Writes into `table`, from `at`, the points by three times the class of wanted grades plus the state of the wish for
   * specialisations. Answers the highest.
   */
  begin(mentee: number, table: Int32Array, at: number): number {
    const { width, met } = this.mentees.gradeWishes;
    const from = (this.mentees.gradeClass[mentee] ?? 0) * width;
    let highest = 0;
    for (let wanted = 0; wanted < width; wanted += 1) {
      for (let field = 0; field < states; field += 1) {
        const points = wishPoints(this.share, met[from + wanted] ?? 0, field);
        table[at + states * wanted + field] = points;
        if (points > highest) highest = points;
      }
    }
    return highest;
  }
}

/** As the criterion `preference` reckons: all of it without a wish, else the part of the wishes that are met. */
export function wishPoints(share: number, grade: number, field: number): number {
  const stated = (grade === wishStates.none ? 0 : 1) + (field === wishStates.none ? 0 : 1);
  const met = (grade === wishStates.met ? 1 : 0) + (field === wishStates.met ? 1 : 0);
  return stated === 0 ? share : pointsOf(share, met, stated);
}
