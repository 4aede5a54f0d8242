import { endOf } from '../../core/meetings/meeting.ts';
import type { DueCase } from '../capability.ts';
import { pairAtHand } from '../keeping/pairAtHand.ts';
import { meetingEffect } from './meetingEffect.ts';

const day = 24 * 60 * 60 * 1000;

/** What time brings to a meeting: a reminder before, a question afterwards; to each in their own hours. */
export const meetingDue: Readonly<Record<string, DueCase>> = {
  'meeting-reminder': async (job, due) => {
    const meeting = await job.tx.meetings.byId(due.subject);
    if (meeting?.state !== 'agreed' || meeting.startsAt === null || meeting.startsAt <= job.now) return;
    const told = meetingEffect(meeting, 'meetings.reminder', due.slot, due.period, meeting.startsAt);
    await job.tx.outbox.enqueue([told], job.now);
  },
  'meeting-over': async (job, due) => {
    const meeting = await job.tx.meetings.byId(due.subject);
    const hand = await pairAtHand(job, meeting && (await job.tx.pairs.lock(meeting.pairId)));
    const end = meeting && endOf(meeting);
    if (!hand || hand.pair.state === 'ended' || meeting?.state !== 'agreed' || !end || end > job.now) return;
    if (meeting.outcome !== null || meeting.kind !== 'talk') return;
    const until = new Date(job.now.getTime() + 3 * day);
    const told = meetingEffect(meeting, 'meetings.over', due.slot, due.period, until);
    await job.tx.outbox.enqueue([told], job.now);
  },
};
