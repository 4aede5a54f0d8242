import { Temporal } from 'temporal-polyfill';
import type { Programme } from '../programme/programme.ts';
import { knownZone } from '../schedule/knownZone.ts';
import { localDate } from '../schedule/localDate.ts';
import { localInstant } from '../schedule/localInstant.ts';

/** One week's digest of a programme. */
export interface DigestWeek {
  /** The ISO week in which it is told, `2026-W48`. */
  readonly period: string;
  /** What it tells of begins a week before it is told, at the same local hour. */
  readonly from: Date;
  readonly until: Date;
}

type DigestSettings = Pick<Programme, 'digest' | 'timeZone'>;

/** The digests after `after`, the next one first. */
export function comingDigests(programme: DigestSettings, after: Date, count: number): DigestWeek[] {
  const today = localDate(after, knownZone(programme.timeZone));
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const weeks = Array.from({ length: count + 1 }, (_, index) => weekOf(programme, monday.add({ weeks: index })));
  return weeks.filter(({ until }) => until > after).slice(0, count);
}

/** The latest digest that should have been told by `at`. */
export function lastDigest(programme: DigestSettings, at: Date): DigestWeek {
  const today = localDate(at, knownZone(programme.timeZone));
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const thisWeek = weekOf(programme, monday);
  return thisWeek.until <= at ? thisWeek : weekOf(programme, monday.subtract({ weeks: 1 }));
}

/** The digest of an ISO week by its name; `null` for what is not a week's name. */
export function digestWeek(programme: DigestSettings, period: string): DigestWeek | null {
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(period) ?? [];
  if (!year || !week) return null;
  // 4 January is always in the first ISO week.
  const fourth = new Temporal.PlainDate(Number(year), 1, 4);
  const first = fourth.subtract({ days: fourth.dayOfWeek - 1 });
  return weekOf(programme, first.add({ weeks: Number(week) - 1 }));
}

function weekOf({ digest, timeZone }: DigestSettings, monday: Temporal.PlainDate): DigestWeek {
  const zone = knownZone(timeZone);
  const told = monday.add({ days: digest.weekday - 1 });
  const at = (date: Temporal.PlainDate) => new Date(localInstant(date, digest.hour * 60, zone).epochMilliseconds);
  return { period: weekName(monday), from: at(told.subtract({ weeks: 1 })), until: at(told) };
}

function weekName(date: Temporal.PlainDate): string {
  return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`;
}
