import { Temporal } from 'temporal-polyfill';
import { localDate } from './localDate.ts';
import { localInstant } from './localInstant.ts';
import { remembered } from './remembered.ts';

/** A calendar date as the number of days since 1970-01-01, for reckoning with many of them. */
export type DayNumber = number;

const dayMs = 86_400_000;
const minutesApart = 10_000;
const zones = new Map<string, (key: number, make: () => number) => number>();
const texts = remembered<number, string>();

export function dayNumber(date: string): DayNumber {
  return Date.parse(date) / dayMs;
}

/** The local date at an instant. */
export function localDayNumber(at: Date, zone: string): DayNumber {
  return dayNumber(localDate(at, zone).toString());
}

/** `YYYY-MM-DD` */
export function dayText(day: DayNumber): string {
  return texts(day, () => new Date(day * dayMs).toISOString().slice(0, 10));
}

/** ISO: 1 is Monday. */
export function weekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** As `localInstant`, in ms. */
export function dayInstant(day: DayNumber, minutes: number, zone: string): number {
  let instants = zones.get(zone);
  if (!instants) {
    instants = remembered<number, number>();
    zones.set(zone, instants);
  }
  return instants(
    day * minutesApart + minutes,
    () => localInstant(Temporal.PlainDate.from(dayText(day)), minutes, zone).epochMilliseconds,
  );
}
