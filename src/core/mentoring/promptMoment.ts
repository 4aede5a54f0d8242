import { commonHours } from '../schedule/commonHours.ts';
import { preferredMoment } from '../schedule/preferredMoment.ts';
import type { Span } from '../schedule/span.ts';
import { workingSpans } from '../schedule/workingSpans.ts';
import type { WorkingTime } from '../schedule/workingTime.ts';

/** The two readers of a prompt. */
export interface Two {
  readonly mentee: WorkingTime;
  readonly mentor: WorkingTime;
}

/** When a pair is asked: in its shared space while both are at work, or one by one, each in their own hours. */
export type PromptMoment =
  | { readonly kind: 'together'; readonly at: Date }
  | { readonly kind: 'apart'; readonly mentee: Date; readonly mentor: Date };

/**
 * The kindest moment inside `within`: at the local `hour` of the mentee (or of each) where that is working time.
 * Nobody is asked about a partner who is on leave, so there is none (`null`) unless both have a working moment left.
 */
export function promptMoment(two: Two, within: Span, hour: number, shareSpace: boolean): PromptMoment | null {
  if (shareSpace) {
    const common = commonHours(two.mentee, two.mentor, within).next().value;
    if (common) return { kind: 'together', at: preferredMoment(common, hour, two.mentee.zone) };
  }
  const mentee = ownMoment(two.mentee, within.from, hour);
  const mentor = ownMoment(two.mentor, within.from, hour);
  return mentee < within.until && mentor < within.until ? { kind: 'apart', mentee, mentor } : null;
}

function ownMoment(time: WorkingTime, after: Date, hour: number): Date {
  return preferredMoment(workingSpans(time, after).next().value, hour, time.zone);
}

/** When the work of asking begins. */
export function firstOf(moment: PromptMoment): Date {
  switch (moment.kind) {
    case 'together':
      return moment.at;
    case 'apart':
      return moment.mentee < moment.mentor ? moment.mentee : moment.mentor;
  }
}
