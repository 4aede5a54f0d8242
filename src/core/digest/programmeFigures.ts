import type { Satisfaction } from '../reviews/satisfaction.ts';

/** What a programme came to in a span of time: counts, and what they are counts of. */
export interface ProgrammeCounts {
  readonly menteesJoined: number;
  readonly mentorsJoined: number;
  /** Pairs that began, and the median of days from joining to beginning; `null` when none began. */
  readonly matched: number;
  readonly daysToMatch: number | null;
  /** Pairs that were asked whether they met, and those that said yes. */
  readonly asked: number;
  readonly met: number;
  /** Pairs whose goals were written down or gone over, of those that ran. */
  readonly goalPairs: number;
  readonly running: number;
  /** Pairs that ended, and those of them that ended in success or at their time. */
  readonly ended: number;
  readonly completed: number;
  /** Of those who were there at the beginning, who were there at the end. */
  readonly stayed: number;
  readonly there: number;
}

export interface ProgrammeFigures extends ProgrammeCounts {
  /** How content those are who answered the closing survey, 1 to 5. */
  readonly satisfaction: Satisfaction | null;
}

/** Whole per cent; `null` of nothing. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((100 * part) / whole);
}

/** What few are is not told of them as a share or a mean: from five on. */
const least = 5;

/** Whole per cent; `null` of fewer than can be told. */
export function tellableShare(part: number, whole: number): number | null {
  return whole >= least ? percentOf(part, whole) : null;
}

export function tellableMean({ satisfaction }: Pick<ProgrammeFigures, 'satisfaction'>): number | null {
  return satisfaction !== null && satisfaction.answers >= least ? satisfaction.mean : null;
}
