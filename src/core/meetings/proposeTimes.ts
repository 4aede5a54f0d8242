import { Temporal } from 'temporal-polyfill';
import type { Two } from '../mentoring/promptMoment.ts';
import { commonHours } from '../schedule/commonHours.ts';
import { localDate } from '../schedule/localDate.ts';
import type { Span } from '../schedule/span.ts';
import { wakingTime } from '../schedule/wakingTime.ts';
import { overlaps, spanOf } from './overlaps.ts';

export interface ProposedTimes {
  /** In which hours of both they lie; `none` when there is nothing to suggest. */
  readonly hours: 'working' | 'waking' | 'none';
  /** Earliest first, on different days. */
  readonly times: readonly Date[];
}

const count = 3;
const minute = 60_000;
/** A meeting that somebody first hears of is not for tomorrow morning. */
const notice = 24 * 60 * minute;
/** How far ahead times are looked for: leave may be long. */
const horizon = 42 * 24 * 60 * minute;
/** A pair is better served by days spread over two weeks than by three in a row. */
const spread = 14 * 24 * 60 * minute;

/**
 * Three times for a meeting of `minutes` in the hours common to both, in their own zones, none of them in `busy`.
 * Where their working hours never meet, the margins of their days are used; on the clock of the mentee times begin at full
 * or half hours.
 */
export function proposeTimes(two: Two, now: Date, minutes: number, busy: readonly Span[]): ProposedTimes {
  const working = search(two, now, minutes, busy);
  if (working.length > 0) return { hours: 'working', times: working };
  const wide = { mentee: wakingTime(two.mentee), mentor: wakingTime(two.mentor) };
  const waking = search(wide, now, minutes, busy);
  return waking.length > 0 ? { hours: 'waking', times: waking } : { hours: 'none', times: [] };
}

function search({ mentee, mentor }: Two, now: Date, minutes: number, busy: readonly Span[]): Date[] {
  const from = new Date(now.getTime() + notice);
  const within = { from, until: new Date(from.getTime() + horizon) };
  // By the day on which a meeting begins: hours that run past midnight offer two.
  const days = new Map<string, Date[]>();
  for (const span of commonHours(mentee, mentor, within)) {
    if (days.size >= count && span.from.getTime() > from.getTime() + spread) break;
    for (const start of startsIn(span, minutes, mentee.zone)) {
      if (busy.some((taken) => overlaps(taken, spanOf(start, minutes)))) continue;
      const day = localDate(start, mentee.zone).toString();
      days.set(day, [...(days.get(day) ?? []), start]);
    }
  }
  return pickDays([...days.values()]).flatMap((starts, index, all) => pickStart(starts, index, all.length));
}

/** Every full and half hour of the mentee's clock at which the whole meeting fits. */
function startsIn(span: Span, minutes: number, zone: string): Date[] {
  const starts: Date[] = [];
  const first = Temporal.Instant.fromEpochMilliseconds(span.from.getTime()).toZonedDateTimeISO(zone);
  let at = first.round({ smallestUnit: 'minute', roundingIncrement: 30, roundingMode: 'ceil' });
  for (; at.epochMilliseconds + minutes * minute <= span.until.getTime(); at = at.add({ minutes: 30 })) {
    starts.push(new Date(at.epochMilliseconds));
  }
  return starts;
}

/** The first day there is, one in the middle, and the last. */
function pickDays(days: readonly Date[][]): Date[][] {
  if (days.length <= count) return [...days];
  const steps = Array.from({ length: count }, (_, index) => Math.round((index * (days.length - 1)) / (count - 1)));
  return steps.flatMap((step) => days.slice(step, step + 1));
}

/** Early on one day, later on the next: whoever never can in the mornings finds one that suits. */
function pickStart(starts: readonly Date[], index: number, all: number): Date[] {
  const share = all === 1 ? 0.5 : (index + 1) / (all + 1);
  return starts.slice(Math.floor(share * starts.length), Math.floor(share * starts.length) + 1);
}
