import { Temporal } from 'temporal-polyfill';
import { knownZone } from './knownZone.ts';

/** The same local time of day, some calendar days on. */
export function daysAfter(start: Date, days: number, zone: string | null): Date {
  const from = Temporal.Instant.fromEpochMilliseconds(start.getTime()).toZonedDateTimeISO(knownZone(zone));
  return new Date(from.add({ days }).epochMilliseconds);
}
