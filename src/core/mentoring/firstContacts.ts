import { Temporal } from 'temporal-polyfill';
import type { Pair } from '../pairing/pair.ts';
import type { Programme } from '../programme/programme.ts';
import { localDate } from '../schedule/localDate.ts';
import { localInstant } from '../schedule/localInstant.ts';
import type { Span } from '../schedule/span.ts';
import { nextPrompt, type PlannedPrompt, restOfPeriod } from './nextPrompt.ts';
import { firstOf, promptMoment, type Two } from './promptMoment.ts';
import { checkInRule } from './promptRules.ts';

type Settings = Pick<Programme, 'checkIns' | 'goalReviews' | 'prompts'>;
type Course = Pick<Pair, 'startedAt' | 'cadence'>;

/** How long a question of the first month waits for a working moment. */
const week = 7 * 24 * 60 * 60 * 1000;

/**
 * Local dates of the first month's own check-ins, `YYYY-MM-DD`: before the pair's rhythm begins, because the first weeks decide.
 * A weekly rhythm is close enough by itself. `zone`: the mentee's.
 */
export function firstContactDates(pair: Course, settings: Settings, zone: string): readonly string[] {
  if (pair.cadence === 'weekly') return [];
  const start = localDate(pair.startedAt, zone);
  return [...settings.prompts.firstMonthDays].sort((a, b) => a - b).map((days) => start.add({ days }).toString());
}

/** The next check-in later than `after`: one of the first month's, then the pair's own rhythm. */
export function nextCheckIn(
  pair: Course,
  settings: Settings,
  two: Two,
  after: Date,
  shareSpace: boolean,
): PlannedPrompt | null {
  const { zone } = two.mentee;
  const rule = checkInRule(pair, settings, zone);
  const dates = firstContactDates(pair, settings, zone);
  for (const date of dates) {
    const span = spanOf(date, dates, rule.hour, zone);
    if (span.from <= after) continue;
    const moment = promptMoment(two, span, rule.hour, shareSpace);
    if (moment) return { period: date, dueAt: firstOf(moment) };
  }
  const last = dates.at(-1);
  const begun = last === undefined ? after : spanOf(last, dates, rule.hour, zone).from;
  return nextPrompt(rule, begun > after ? begun : after, two, shareSpace);
}

/** The time in which the check-in of the period that began on the date `period` still makes sense, from `from` on. */
export function restOfCheckIn(pair: Course, settings: Settings, period: string, from: Date, zone: string): Span {
  const rule = checkInRule(pair, settings, zone);
  const dates = firstContactDates(pair, settings, zone);
  if (!dates.includes(period)) return restOfPeriod(rule, period, from, zone);
  return { from, until: spanOf(period, dates, rule.hour, zone).until };
}

/** From a date at the programme's hour to the next of the first month's dates, for a week at most. */
function spanOf(date: string, dates: readonly string[], hour: number, zone: string): Span {
  const at = (day: string) => new Date(localInstant(Temporal.PlainDate.from(day), hour * 60, zone).epochMilliseconds);
  const from = at(date);
  const next = dates[dates.indexOf(date) + 1];
  const until = new Date(from.getTime() + week);
  return { from, until: next !== undefined && at(next) < until ? at(next) : until };
}
