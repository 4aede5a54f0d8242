import type { WorkingHours } from '../../core/people/profile.ts';
import type { RowReader } from './rowReader.ts';

const officeDays = [1, 2, 3, 4, 5];
/** Hours past midnight that somebody might work in one go. */
const longestNight = 14;
/** A Monday. */
const someWeek = Date.UTC(2024, 0, 1);

/** `09:00-17:00` and `Mon-Fri` (or `1-5`, or `Mon; Wed; Thu`); without days, those of an office. */
export function readWorkingHours(row: RowReader): WorkingHours | null {
  const found = row.text('working hours');
  if (found === null) return null;
  const clock = /^(\d{1,2})(?:[:.h](\d{2})?)?\s*[-–—]\s*(\d{1,2})(?:[:.h](\d{2})?)?$/iu.exec(found);
  const from = clock && timeOf(clock[1], clock[2]);
  const to = clock && timeOf(clock[3], clock[4]);
  const days = readDays(row);
  if (from && to) {
    const hours = (minutesOf(to) - minutesOf(from) + 24 * 60) / 60;
    if (to >= from || hours <= longestNight) return { days, from, to };
    row.note('working hours', found, { code: 'too-many-hours', hours: Math.floor(hours) });
    return null;
  }
  row.note('working hours', found, { code: 'not-hours' });
  return null;
}

function minutesOf(time: string): number {
  return 60 * Number(time.slice(0, 2)) + Number(time.slice(3));
}

function timeOf(hour: string | undefined, minute: string | undefined): string | null {
  const [h, m] = [Number(hour), Number(minute ?? 0)];
  return h < 24 && m < 60 ? `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}` : null;
}

function readDays(row: RowReader): number[] {
  const parts = row.parts('working days');
  if (parts.length === 0) return officeDays;
  const days = parts.flatMap((part) => {
    const [from = null, to = from] = part.split(/[-–—]/u).map((end) => dayOf(end.trim()));
    if (from !== null && to !== null) return daysFrom(from, to);
    row.note('working days', part, { code: 'not-days' });
    return [];
  });
  return days.length === 0 ? officeDays : [...new Set(days)].sort((a, b) => a - b);
}

/** From one day to the other, past Sunday where they work so. */
function daysFrom(from: number, to: number): number[] {
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => ((from - 1 + index) % 7) + 1);
}

/** By number (1 is Monday) or by the beginning of its name in English or French. */
function dayOf(text: string): number | null {
  if (/^[1-7]$/u.test(text)) return Number(text);
  const typed = text.toLowerCase().replace(/\.$/u, '');
  if (typed.length < 3) return null;
  for (const locale of ['en', 'fr']) {
    const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    for (let day = 1; day <= 7; day += 1) {
      if (
        name
          .format(someWeek + (day - 1) * 86_400_000)
          .toLowerCase()
          .startsWith(typed)
      )
        return day;
    }
  }
  return null;
}
