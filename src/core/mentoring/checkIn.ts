export type CheckInAnswer = 'met' | 'not-yet' | 'new-date';

/** One check-in of one pair: asked once per period, answered by either, changeable until the next. */
export interface CheckIn {
  readonly id: string;
  readonly pairId: string;
  /** Sequence of the pair's plan, such as `checkin-3`: unique per pair. */
  readonly period: string;
  readonly dueAt: Date;
  readonly answer: CheckInAnswer | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
}
