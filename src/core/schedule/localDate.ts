import { Temporal } from 'temporal-polyfill';

/** The calendar date in `zone` at an instant. */
export function localDate(at: Date, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate();
}
