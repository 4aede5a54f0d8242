import { Temporal } from 'temporal-polyfill';
import { remembered } from './remembered.ts';

const dates = remembered<string, Temporal.PlainDate>();

/** The calendar date in `zone` at an instant. */
export function localDate(at: Date, zone: string): Temporal.PlainDate {
  return dates(`${at.getTime()} ${zone}`, () =>
    Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate(),
  );
}
