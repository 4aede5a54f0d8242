export const introductionStates = [
  /** A mentee has asked a colleague whether they know somebody. */
  'sought',
  /** The colleague knows nobody. */
  'nobody',
  /** The colleague could not be reached. */
  'lost',
  /** A mentor was suggested, and the mentee has it. */
  'passed',
  /** The mentee has asked that mentor. */
  'taken',
  /** The mentee would rather not, for now. */
  'not-now',
] as const;

/**
 * A mentor whom a colleague suggests to a mentee, of their own accord or because they were asked. The mentor learns of it
 * when the mentee asks them, and the colleague never learns what came of it.
 */
export interface Introduction {
  readonly id: string;
  readonly programmeId: string;
  readonly menteeId: string;
  /** `null` until an address is known to be somebody's. */
  readonly suggesterId: string | null;
  /** `null` while the colleague has named nobody. */
  readonly mentorId: string | null;
  readonly state: (typeof introductionStates)[number];
  /** Whom the mentee asked, as they typed it; kept until it is known whose it is. */
  readonly address: string | null;
  /** The mentee's words to the colleague. */
  readonly question: string | null;
  /** The colleague's words to the mentee. */
  readonly why: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
