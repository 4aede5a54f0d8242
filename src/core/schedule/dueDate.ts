/**
 * A moment at which the programme has something to do. Unique by (rule, subject, period, slot):
 * planning the same thing twice leaves one row.
 */
export interface DueDate {
  /** What to do: `check-in`, `goal-review`, `request-reminder`, `request-lapse`, `digest`, `pair-ending`, … */
  readonly rule: string;
  /** The id the rule is about: a pair, a request, a programme. */
  readonly subject: string;
  /** Which occurrence: `2026-W48`, `3`, `once`. */
  readonly period: string;
  /** Distinguishes several within a period; usually `main`. */
  readonly slot: string;
  readonly dueAt: Date;
  /** IANA zone in which the rule was evaluated. */
  readonly zone: string;
}
