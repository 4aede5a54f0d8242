import { Temporal } from 'temporal-polyfill';

export type AwayProblem = 'missing' | 'unreadable' | 'past' | 'too-far';

export type AwayDate =
  | { readonly kind: 'day'; readonly day: string }
  /** `day` is what was meant, where that much could be read. */
  | { readonly kind: 'problem'; readonly code: AwayProblem; readonly day: string | null };

const yearFirst = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u;
/** The day comes first, as both languages write it. */
const dayFirst = /^(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4})$/u;

/** Reads a first day back, typed as `2026-12-24`, `24.12.2026` or `24/12/2026`. `today` and the result are `YYYY-MM-DD`. */
export function readAwayDate(typed: string, today: string): AwayDate {
  const text = typed.trim();
  if (text === '') return { kind: 'problem', code: 'missing', day: null };
  const read = calendarDate(text);
  if (read === null) return { kind: 'problem', code: 'unreadable', day: null };
  const day = read.toString();
  const now = Temporal.PlainDate.from(today);
  if (Temporal.PlainDate.compare(read, now) <= 0) return { kind: 'problem', code: 'past', day };
  if (Temporal.PlainDate.compare(read, now.add({ years: 1 })) > 0) return { kind: 'problem', code: 'too-far', day };
  return { kind: 'day', day };
}

function calendarDate(text: string): Temporal.PlainDate | null {
  const parts = (yearFirst.exec(text) ?? dayFirst.exec(text))?.groups;
  if (!parts) return null;
  const { year, month, day } = parts;
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    );
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
