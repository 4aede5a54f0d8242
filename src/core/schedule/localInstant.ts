import type { Temporal } from 'temporal-polyfill';

/**
 * The instant at which clocks in `zone` show `minutes` after midnight of `date` (more than a day's runs into the next).
 * In a spring gap: the gap's end. In an autumn overlap: the first of the two.
 */
export function localInstant(date: Temporal.PlainDate, minutes: number, zone: string): Temporal.Instant {
  const wall = date.toPlainDateTime().add({ minutes });
  const first = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (first.toPlainDateTime().equals(wall)) return first.toInstant();
  const gap = first.getTimeZoneTransition('next');
  return (gap ?? wall.toZonedDateTime(zone, { disambiguation: 'later' })).toInstant();
}
