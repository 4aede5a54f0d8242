import { Temporal } from 'temporal-polyfill';
import type { Programme } from '../programme/programme.ts';
import { knownZone } from '../schedule/knownZone.ts';
import { localInstant } from '../schedule/localInstant.ts';
import type { Participation } from './participation.ts';

export type AssignmentOffer = { readonly when: 'early' | 'late'; readonly at: Date };

const hour = 10 * 60;
/** Whoever has just joined is left a month to look round. */
const grace = { months: 1 } as const;

/**
 * When somebody on an assignment is offered a mentor again: once within its first months, and once when its last months
 * begin. Moments that have passed, and those outside of the assignment, are left out.
 */
export function assignmentOffers(
  { prompts }: Programme,
  part: Pick<Participation, 'assignmentStart' | 'assignmentEnd' | 'joinedAt'>,
  now: Date,
  zone: string | null,
): readonly AssignmentOffer[] {
  if (prompts.assignment === null) return [];
  const { firstMonths, lastMonths } = prompts.assignment;
  const known = knownZone(zone);
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(known).toPlainDate();
  const moment = (date: Temporal.PlainDate) => new Date(localInstant(date, hour, known).epochMilliseconds);
  const start = part.assignmentStart === null ? null : Temporal.PlainDate.from(part.assignmentStart);
  const end = part.assignmentEnd === null ? null : Temporal.PlainDate.from(part.assignmentEnd);
  const offers: AssignmentOffer[] = [];
  if (start) {
    const begins = Temporal.PlainDate.compare(start, today) > 0 ? start : today;
    const early = begins.add(grace);
    const isEarly = Temporal.PlainDate.compare(early, start.add({ months: firstMonths })) < 0;
    if (isEarly && (end === null || Temporal.PlainDate.compare(early, end) < 0))
      offers.push({ when: 'early', at: moment(early) });
  }
  if (end) {
    const late = end.subtract({ months: lastMonths });
    if (Temporal.PlainDate.compare(late, today) > 0) offers.push({ when: 'late', at: moment(late) });
  }
  return offers;
}
