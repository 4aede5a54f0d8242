import { Temporal } from 'temporal-polyfill';
import { localInstant } from '../schedule/localInstant.ts';

/** The instant at which a calendar date `YYYY-MM-DD` begins in `zone`. */
export function dayBegins(day: string, zone: string): Date {
  return new Date(localInstant(Temporal.PlainDate.from(day), 0, zone).epochMilliseconds);
}
