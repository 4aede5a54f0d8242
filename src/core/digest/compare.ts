import { Temporal } from 'temporal-polyfill';
import type { Programme } from '../programme/programme.ts';
import { knownZone } from '../schedule/knownZone.ts';
import { localDate } from '../schedule/localDate.ts';
import type { Span } from '../schedule/span.ts';
import type { ProgrammeFigures } from './programmeFigures.ts';

/** A week beside the one before, and those who joined lately beside those who joined before them. */
export interface Picture {
  readonly week: ProgrammeFigures;
  readonly lastWeek: ProgrammeFigures;
  readonly cohort: ProgrammeFigures;
  readonly lastCohort: ProgrammeFigures;
}

const usualMonths = 6;

/** The stretches that a picture compares. A cohort is whatever happened in one length of the programme: six months, or as long as its pairs last. */
export function picturesSpans(
  programme: Pick<Programme, 'duration' | 'timeZone'>,
  week: Span,
): Readonly<Record<keyof Picture, Span>> {
  const months = programme.duration.kind === 'months' ? programme.duration.months : usualMonths;
  const zone = knownZone(programme.timeZone);
  const until = Temporal.Instant.fromEpochMilliseconds(week.until.getTime()).toZonedDateTimeISO(zone);
  const back = (by: Temporal.DurationLike) => new Date(until.subtract(by).epochMilliseconds);
  return {
    week,
    lastWeek: { from: back({ weeks: 2 }), until: week.from },
    cohort: { from: back({ months }), until: week.until },
    lastCohort: { from: back({ months: 2 * months }), until: back({ months }) },
  };
}

/** The last `count` weeks that end with `week`, the earliest first. */
export function weeksBefore(programme: Pick<Programme, 'timeZone'>, week: Span, count: number): readonly Span[] {
  const zone = knownZone(programme.timeZone);
  const until = Temporal.Instant.fromEpochMilliseconds(week.until.getTime()).toZonedDateTimeISO(zone);
  const at = (weeks: number) => new Date(until.subtract({ weeks }).epochMilliseconds);
  return Array.from({ length: count }, (_, index) => ({ from: at(count - index), until: at(count - index - 1) }));
}

/** The local date a week begins on, `YYYY-MM-DD`. */
export function firstDay(programme: Pick<Programme, 'timeZone'>, week: Span): string {
  return localDate(week.from, knownZone(programme.timeZone)).toString();
}
