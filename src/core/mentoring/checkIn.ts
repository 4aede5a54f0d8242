export const checkInAnswers = ['met', 'not-yet', 'new-date'] as const;

export type CheckInAnswer = (typeof checkInAnswers)[number];

/** One check-in of one pair: asked once per period, answered by either, changeable until the next. */
export interface CheckIn {
  readonly id: string;
  readonly pairId: string;
  /** The local date on which its period begins, `YYYY-MM-DD`: unique per pair. */
  readonly period: string;
  readonly dueAt: Date;
  readonly answer: CheckInAnswer | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
}
