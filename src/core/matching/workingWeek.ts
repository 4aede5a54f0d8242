import { Temporal } from 'temporal-polyfill';
import type { Profile, WorkingHours } from '../people/profile.ts';

const quarters = 4 * 24 * 7;
/** A week in UTC, one bit for each quarter of an hour from Monday 00:00, 32 to a word. */
export type WorkingWeek = Int32Array;
const words = quarters / 32;
/** Minutes that one bit stands for. */
const minutesPerBit = 15;

function clockMinutes(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function offsetMinutes(zone: string, now: Date): number | null {
  try {
    const there = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
    return Math.round(there.offsetNanoseconds / 60e9);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Working hours as a week in UTC, at the given minutes east of UTC. Hours that end before they begin run past midnight. */
export function weekAt(hours: WorkingHours, offset: number): WorkingWeek {
  const week = new Int32Array(words);
  const from = clockMinutes(hours.from);
  const until = clockMinutes(hours.to);
  const length = until > from ? until - from : until + 24 * 60 - from;
  for (const day of hours.days) {
    const start = (day - 1) * 24 * 60 + from - offset;
    const first = Math.ceil(start / minutesPerBit);
    const last = Math.floor((start + length) / minutesPerBit);
    for (let bit = first; bit < last; bit += 1) {
      const at = ((bit % quarters) + quarters) % quarters;
      const word = at >> 5;
      week[word] = (week[word] ?? 0) | (1 << (at & 31));
    }
  }
  return week;
}

/** `null` when the profile tells no hours, no zone, or one that nobody knows. Offsets are those at `now`. */
export function workingWeek(profile: Profile, now: Date): WorkingWeek | null {
  if (profile.workingHours === null || profile.timeZone === null) return null;
  const offset = offsetMinutes(profile.timeZone, now);
  return offset === null ? null : weekAt(profile.workingHours, offset);
}

export function bitsIn(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Minutes of an ordinary week in which both work. */
export function commonMinutes(a: WorkingWeek, b: WorkingWeek): number {
  let bits = 0;
  for (let word = 0; word < words; word += 1) bits += bitsIn((a[word] ?? 0) & (b[word] ?? 0));
  return bits * minutesPerBit;
}
