import { Temporal } from 'temporal-polyfill';
import { localInstant } from '../schedule/localInstant.ts';
import { nextOccurrence } from '../schedule/nextOccurrence.ts';
import type { Recurrence } from '../schedule/recurrence.ts';
import type { Span } from '../schedule/span.ts';
import { firstOf, promptMoment, type Two } from './promptMoment.ts';

export interface PlannedPrompt {
  /** The local date on which its period begins, `YYYY-MM-DD`. */
  readonly period: string;
  readonly dueAt: Date;
}

/** How many periods without a working moment for both are passed over before giving up: years of leave. */
const patience = 520;

/** The next time, later than `after`, at which the rule finds both at work or one by one; `null` when it never does. */
export function nextPrompt(rule: Recurrence, after: Date, two: Two, shareSpace: boolean): PlannedPrompt | null {
  const { zone } = two.mentee;
  let next = nextOccurrence(rule, beforeReturn(rule, after, two), zone);
  for (let tries = 0; tries < patience; tries += 1) {
    const following = nextOccurrence(rule, next.at, zone);
    const moment = promptMoment(two, { from: next.at, until: following.at }, rule.hour, shareSpace);
    if (moment) return { period: next.date, dueAt: firstOf(moment) };
    next = following;
  }
  return null;
}

/** Nothing can be found before both are back, so the search begins with the period in which they are. */
function beforeReturn(rule: Recurrence, after: Date, two: Two): Date {
  const back = [two.mentee, two.mentor].map(({ awayUntil, zone }) =>
    awayUntil === null ? 0 : localInstant(Temporal.PlainDate.from(awayUntil), 0, zone).epochMilliseconds,
  );
  const longestPeriod = rule.count * (rule.unit === 'weeks' ? 8 : 32) * 24 * 60 * 60 * 1000;
  return new Date(Math.max(after.getTime(), ...back.map((ms) => ms - longestPeriod)));
}

/** Whether a period that begins on this date belongs to the rule, as it is now. */
export function isOccurrence(rule: Recurrence, period: string, zone: string): boolean {
  const before = new Date(localInstant(Temporal.PlainDate.from(period), 0, zone).epochMilliseconds - 1);
  return nextOccurrence(rule, before, zone).date === period;
}

/** From `from` to the end of the period that began on the date `period`: the time in which its prompt still makes sense. */
export function restOfPeriod(rule: Recurrence, period: string, from: Date, zone: string): Span {
  const began = localInstant(Temporal.PlainDate.from(period), rule.hour * 60, zone);
  return { from, until: nextOccurrence(rule, new Date(began.epochMilliseconds), zone).at };
}
