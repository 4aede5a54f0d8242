import type { Temporal } from 'temporal-polyfill';
import type { Pair } from '../pairing/pair.ts';
import type { Programme } from '../programme/programme.ts';
import { localDate } from '../schedule/localDate.ts';
import { everyCadence, type Recurrence } from '../schedule/recurrence.ts';

/** Goal reviews come this many days after a pair's monthly day, so that they never meet a check-in, weekends included. */
const daysAfterCheckIn = 3;

/** What of a programme the prompts depend on; a whole one will do. */
export type PromptSettings = Pick<Programme, 'checkIns' | 'goalReviews'>;

/** A pair's check-ins, at its own rhythm since the day it was formed. `zone`: the mentee's. */
export function checkInRule(pair: Pick<Pair, 'startedAt' | 'cadence'>, settings: PromptSettings, zone: string) {
  const rule: Recurrence = {
    anchor: localDate(pair.startedAt, zone).toString(),
    ...everyCadence(pair.cadence),
    hour: settings.checkIns.hour,
  };
  return rule;
}

/** A pair's goal reviews. `zone`: the mentee's. */
export function goalReviewRule(pair: Pick<Pair, 'startedAt'>, settings: PromptSettings, zone: string): Recurrence {
  const anchor: Temporal.PlainDate = localDate(pair.startedAt, zone).add({ days: daysAfterCheckIn });
  return {
    anchor: anchor.toString(),
    unit: 'months',
    count: settings.goalReviews.everyMonths,
    hour: settings.checkIns.hour,
  };
}
