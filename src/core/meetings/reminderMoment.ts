import { Temporal } from 'temporal-polyfill';
import { atWork } from '../schedule/atWork.ts';
import type { WorkingTime } from '../schedule/workingTime.ts';

/** A weekend and a holiday may lie between the last working day and a meeting. */
const daysBefore = [1, 2, 3, 4] as const;

/**
 * When to remind of a meeting: at its own clock time on the last day before on which everyone is at work then, else an
 * hour before it starts. `null` when it is too soon for any reminder. The clock is that of the first reader.
 */
export function reminderMoment(meeting: Date, now: Date, readers: readonly [WorkingTime, ...WorkingTime[]]) {
  const zone = readers[0].zone;
  const start = Temporal.Instant.fromEpochMilliseconds(meeting.getTime()).toZonedDateTimeISO(zone);
  const days = daysBefore.map((days) => new Date(start.subtract({ days }).epochMilliseconds));
  const hourBefore = new Date(meeting.getTime() - 60 * 60 * 1000);
  return days.find((at) => at > now && atWork(at, readers)) ?? (hourBefore > now ? hourBefore : null);
}
