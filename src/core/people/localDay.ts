import { Temporal } from 'temporal-polyfill';
import { isTimeZone } from './timeZone.ts';

/** The calendar date `YYYY-MM-DD` at `now` in a zone; in UTC where the zone is not told or not known. */
export function localDay(now: Date, zone: string | null): string {
  const where = zone !== null && isTimeZone(zone) ? zone : 'UTC';
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(where).toPlainDate().toString();
}
