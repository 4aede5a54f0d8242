import { Temporal } from 'temporal-polyfill';
import { dayInstant, dayNumber } from './dayInstant.ts';
import type { Recurrence } from './recurrence.ts';

/** One time that a rule comes round, before anybody's working hours are looked at. */
export interface Occurrence {
  /** 1 is the first after the anchor. */
  readonly index: number;
  /** Local calendar date, `YYYY-MM-DD`: the name of the period that begins with it. */
  readonly date: string;
  readonly at: Date;
}

export function occurrence(rule: Recurrence, index: number, zone: string): Occurrence {
  const date = Temporal.PlainDate.from(rule.anchor)
    .add({ [rule.unit]: rule.count * index })
    .toString();
  return { index, date, at: new Date(dayInstant(dayNumber(date), rule.hour * 60, zone)) };
}
