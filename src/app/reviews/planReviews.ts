import { meetingsHeld } from '../../core/meetings/meetingsHeld.ts';
import { isHalfWay, midTerm } from '../../core/reviews/midTerm.ts';
import { nextWorkingMoment } from '../../core/schedule/nextWorkingMoment.ts';
import type { DueCase } from '../capability.ts';
import type { Job } from '../job.ts';
import { type PairAtHand, pairAtHand } from '../keeping/pairAtHand.ts';
import { askReviews } from './askReviews.ts';
import { enoughMeetings } from './enoughMeetings.ts';

const day = 24 * 60 * 60 * 1000;

/** Plans the look back at half-time, where the programme has one and the pair does not count its meetings. */
export async function planMidTerm(job: Job, { pair, programme, two }: PairAtHand): Promise<void> {
  const half = programme.prompts.midTerm ? midTerm(pair, programme.duration) : null;
  if (half === null || half <= job.now) return;
  const dueAt = nextWorkingMoment(half, two.mentee);
  if (pair.endsAt !== null && dueAt >= pair.endsAt) return;
  const base = { rule: 'mid-term', subject: pair.id, period: 'once', slot: 'main' };
  await job.tx.dueDates.plan({ ...base, dueAt, zone: two.mentee.zone });
}

/**
 * What follows from a meeting that took place: after the first the private question whether the two fit, at half of the
 * agreed number the look back, and at that number the way to a good end.
 */
export async function afterMeeting(job: Job, hand: PairAtHand): Promise<void> {
  const { pair, programme, two } = hand;
  const meetings = await job.tx.meetings.ofPair(pair.id);
  const held = meetingsHeld(meetings, await job.tx.checkIns.ofPair(pair.id), pair.startedAt, job.now);
  if (held === 0) return;
  if (programme.prompts.fitQuestion) {
    const dueAt = nextWorkingMoment(new Date(job.now.getTime() + day), two.mentee);
    const base = { rule: 'fit-question', subject: pair.id, period: 'once', slot: 'main' };
    await job.tx.dueDates.plan({ ...base, dueAt, zone: two.mentee.zone });
  }
  if (programme.prompts.midTerm && isHalfWay(held, programme.duration)) await askReviews(job, hand, 'mid-term');
  await enoughMeetings(job, hand, held);
}

export const reviewDue: Readonly<Record<string, DueCase>> = {
  'fit-question': async (job, due) => {
    const hand = await pairAtHand(job, await job.tx.pairs.lock(due.subject));
    if (hand?.pair.state === 'active') await askReviews(job, hand, 'fit');
  },
  'mid-term': async (job, due) => {
    const hand = await pairAtHand(job, await job.tx.pairs.lock(due.subject));
    if (hand?.pair.state === 'active') await askReviews(job, hand, 'mid-term');
  },
};
