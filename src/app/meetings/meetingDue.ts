import { endOf } from '../../core/meetings/meeting.ts';
import { isHeld } from '../../core/meetings/meetingsHeld.ts';
import type { DueCase } from '../capability.ts';
import { giveTip } from '../help/giveTip.ts';
import { withTip } from '../help/withTip.ts';
import { pairAtHand, peopleOf } from '../keeping/pairAtHand.ts';
import { afterMeeting } from '../reviews/planReviews.ts';
import { meetingEffect } from './meetingEffect.ts';

const day = 24 * 60 * 60 * 1000;

/** What time brings to a meeting: a reminder before, a question afterwards; to each in their own hours. */
export const meetingDue: Readonly<Record<string, DueCase>> = {
  'meeting-reminder': async (job, due) => {
    const meeting = await job.tx.meetings.byId(due.subject);
    if (meeting?.state !== 'agreed' || meeting.startsAt === null || meeting.startsAt <= job.now) return;
    const hand = await pairAtHand(job, await job.tx.pairs.lock(meeting.pairId));
    const reader = hand && peopleOf(hand).find(({ id }) => id === due.slot);
    if (hand?.pair.state !== 'active' || !reader) return;
    const first = !(await job.tx.meetings.ofPair(meeting.pairId)).some((one) => isHeld(one, job.now));
    const tip =
      meeting.kind === 'talk'
        ? await giveTip(job, hand, reader, first ? 'before-first-meeting' : 'before-meeting')
        : null;
    const told = meetingEffect(meeting, 'meetings.reminder', reader.id, due.period, meeting.startsAt);
    await job.tx.outbox.enqueue([withTip(told, tip)], job.now);
  },
  'meeting-over': async (job, due) => {
    const meeting = await job.tx.meetings.byId(due.subject);
    const hand = await pairAtHand(job, meeting && (await job.tx.pairs.lock(meeting.pairId)));
    const end = meeting && endOf(meeting);
    if (!hand || hand.pair.state === 'ended' || meeting?.state !== 'agreed' || !end || end > job.now) return;
    if (meeting.outcome !== null || meeting.kind !== 'talk') return;
    const until = new Date(job.now.getTime() + 3 * day);
    const reader = peopleOf(hand).find(({ id }) => id === due.slot);
    if (!reader) return;
    const told = meetingEffect(meeting, 'meetings.over', reader.id, due.period, until);
    await job.tx.outbox.enqueue([withTip(told, await giveTip(job, hand, reader, 'after-meeting'))], job.now);
    await afterMeeting(job, hand);
  },
};
