import type { Programme } from '../programme/programme.ts';
import { daysAfter } from '../schedule/daysAfter.ts';

export interface RequestClock {
  readonly remindsAt: Date;
  readonly lapsesAt: Date;
}

/** The time somebody has to answer, in calendar days of their own zone: the same time of day, some days on. */
export function requestClock(
  now: Date,
  zone: string | null,
  rules: Pick<Programme['requests'], 'reminderAfterDays' | 'answerDays'>,
): RequestClock {
  return {
    remindsAt: daysAfter(now, rules.reminderAfterDays, zone),
    lapsesAt: daysAfter(now, rules.answerDays, zone),
  };
}
