import { Temporal } from 'temporal-polyfill';
import { localInstant } from '../schedule/localInstant.ts';

export type MeetingProblem =
  | { readonly field: 'date' | 'time'; readonly code: 'missing' | 'unreadable' }
  | { readonly field: 'date'; readonly code: 'past' | 'too-far' };

/** How far ahead a meeting may be set. */
const farthest = { years: 1 } as const;

/** The instant meant by a local date (`YYYY-MM-DD`) and time (`HH:MM`) in `zone`, or what needs another look. */
export function readMeetingTime(
  typed: { readonly date: string | null; readonly time: string | null },
  now: Date,
  zone: string,
): { readonly ok: true; readonly at: Date } | { readonly ok: false; readonly problem: MeetingProblem } {
  if (typed.date === null) return { ok: false, problem: { field: 'date', code: 'missing' } };
  if (typed.time === null) return { ok: false, problem: { field: 'time', code: 'missing' } };
  const date = attempt(() => Temporal.PlainDate.from(typed.date ?? ''));
  if (date === null) return { ok: false, problem: { field: 'date', code: 'unreadable' } };
  const time = attempt(() => Temporal.PlainTime.from(typed.time ?? ''));
  if (time === null) return { ok: false, problem: { field: 'time', code: 'unreadable' } };
  const at = new Date(localInstant(date, time.hour * 60 + time.minute, zone).epochMilliseconds);
  if (at <= now) return { ok: false, problem: { field: 'date', code: 'past' } };
  const limit = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).add(farthest);
  if (at.getTime() > limit.epochMilliseconds) return { ok: false, problem: { field: 'date', code: 'too-far' } };
  return { ok: true, at };
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
