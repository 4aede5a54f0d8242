import type { WorkingHours } from '../people/profile.ts';
import { type DayNumber, dayInstant, dayNumber, dayText, localDayNumber, weekday } from './dayInstant.ts';
import { clockMinutes, dayMinutes, outside, type Stretch } from './minutes.ts';
import type { Span } from './span.ts';
import { ordinaryHours, type WorkingTime } from './workingTime.ts';

/**
 * Working days from the one that lasts at `after`, or the first to come, without end, in pieces where quiet hours lie in
 * them; the first is clipped to begin at `after`. Days on leave and holidays are left out, and so is a day that a zone
 * skipped. Hours that end before they begin run past midnight, and belong to the day on which they begin.
 */
export function* workingSpans(time: WorkingTime, after: Date): Generator<Span, never> {
  const { days, pieces } = readHours(time.hours, time.rest?.quiet ?? []);
  for (let day = firstDay(time, after); ; day += 1) {
    if (!days.includes(weekday(day)) || time.rest?.holidays.has(dayText(day))) continue;
    for (const { start, end } of pieces) {
      const from = Math.max(dayInstant(day, start, time.zone), after.getTime());
      const until = dayInstant(day, end, time.zone);
      if (until > from) yield { from: new Date(from), until: new Date(until) };
    }
  }
}

/** A night's work may have begun the day before. */
function firstDay(time: WorkingTime, after: Date): DayNumber {
  const yesterday = localDayNumber(after, time.zone) - 1;
  return time.awayUntil === null ? yesterday : Math.max(yesterday, dayNumber(time.awayUntil));
}

interface Hours {
  readonly days: readonly number[];
  readonly pieces: readonly Stretch[];
}

/** Hours that cannot be read are taken as ordinary ones: a typing slip must not make somebody unreachable. */
function readHours(hours: WorkingHours, quiet: readonly { readonly from: string; readonly to: string }[]): Hours {
  const start = clockMinutes(hours.from);
  const end = clockMinutes(hours.to);
  const days = hours.days.filter((day) => day >= 1 && day <= 7);
  if (start === null || end === null || days.length === 0) return readHours(ordinaryHours, quiet);
  const whole = { start, end: end > start ? end : end + dayMinutes };
  const pieces = outside(whole, quiet);
  // Who works in quiet hours alone can be written to in no others.
  return { days, pieces: pieces.length > 0 ? pieces : [whole] };
}
