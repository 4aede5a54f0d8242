import { Temporal } from 'temporal-polyfill';
import type { WorkingHours } from '../people/profile.ts';
import { localDate } from './localDate.ts';
import { localInstant } from './localInstant.ts';
import type { Span } from './span.ts';
import { ordinaryHours, type WorkingTime } from './workingTime.ts';

const dayMinutes = 24 * 60;

/**
 * Working days from the one that lasts at `after`, or the first to come, without end; the first is clipped to begin at
 * `after`. Days on leave are left out, and so is a day that a zone skipped. Hours that end before they begin run past midnight.
 */
export function* workingSpans(time: WorkingTime, after: Date): Generator<Span, never> {
  const { days, start, length } = readHours(time.hours);
  for (let date = firstDay(time, after); ; date = date.add({ days: 1 })) {
    if (!days.includes(date.dayOfWeek)) continue;
    const from = Math.max(localInstant(date, start, time.zone).epochMilliseconds, after.getTime());
    const until = localInstant(date, start + length, time.zone).epochMilliseconds;
    if (until > from) yield { from: new Date(from), until: new Date(until) };
  }
}

/** A night's work may have begun the day before. */
function firstDay(time: WorkingTime, after: Date): Temporal.PlainDate {
  const yesterday = localDate(after, time.zone).subtract({ days: 1 });
  if (time.awayUntil === null) return yesterday;
  const back = Temporal.PlainDate.from(time.awayUntil);
  return Temporal.PlainDate.compare(back, yesterday) > 0 ? back : yesterday;
}

/** Hours that cannot be read are taken as ordinary ones: a typing slip must not make somebody unreachable. */
function readHours(hours: WorkingHours): { days: readonly number[]; start: number; length: number } {
  const start = minutesOf(hours.from);
  const end = minutesOf(hours.to);
  const days = hours.days.filter((day) => day >= 1 && day <= 7);
  if (start === null || end === null || days.length === 0) return readHours(ordinaryHours);
  return { days, start, length: end > start ? end - start : end + dayMinutes - start };
}

function minutesOf(clock: string): number | null {
  const [hours, minutes] = clock.split(':').map(Number);
  if (hours === undefined || minutes === undefined) return null;
  const all = hours * 60 + minutes;
  return minutes < 60 && all <= dayMinutes ? all : null;
}
