import { Temporal } from 'temporal-polyfill';
import type { Programme } from '../programme/programme.ts';
import { knownZone } from '../schedule/knownZone.ts';

/** When a pair that starts now ends by itself: months later at the same local time, or `null` for never. */
export function pairEnd(start: Date, duration: Programme['duration'], zone: string): Date | null {
  return duration.kind === 'months' ? monthsAfter(start, duration.months, zone) : null;
}

/** The same local time of day some months on; at the end of a shorter month, its last day. */
export function monthsAfter(start: Date, months: number, zone: string): Date {
  const from = Temporal.Instant.fromEpochMilliseconds(start.getTime()).toZonedDateTimeISO(knownZone(zone));
  return new Date(from.add({ months }).epochMilliseconds);
}
