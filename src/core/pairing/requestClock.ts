import { Temporal } from 'temporal-polyfill';
import type { Programme } from '../programme/programme.ts';
import { knownZone } from '../schedule/knownZone.ts';

export interface RequestClock {
  readonly remindsAt: Date;
  readonly lapsesAt: Date;
}

/** The time somebody has to answer, in calendar days of their own zone: the same time of day, some days on. */
export function requestClock(now: Date, zone: string | null, rules: Programme['requests']): RequestClock {
  const start = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(knownZone(zone));
  const after = (days: number) => new Date(start.add({ days }).epochMilliseconds);
  return { remindsAt: after(rules.reminderAfterDays), lapsesAt: after(rules.answerDays) };
}
