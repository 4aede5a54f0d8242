import type { Pair } from '../../core/pairing/pair.ts';
import type { Job } from '../job.ts';
import { meetingEffect } from './meetingEffect.ts';

const week = 7 * 24 * 60 * 60 * 1000;

/** A pair has ended: what was still to come is cancelled, and taken out of both calendars. Nobody is told twice of the end. */
export async function cancelMeetings(job: Job, pair: Pair): Promise<void> {
  for (const meeting of await job.tx.meetings.ofPair(pair.id)) {
    await job.tx.dueDates.cancel(meeting.id, null);
    const over = meeting.startsAt !== null && meeting.startsAt <= job.now;
    if (meeting.state === 'cancelled' || over) continue;
    const sequence = meeting.startsAt === null ? meeting.sequence : meeting.sequence + 1;
    const cancelled = { ...meeting, state: 'cancelled', options: [], sequence, updatedAt: job.now } as const;
    await job.tx.meetings.save(cancelled);
    if (meeting.startsAt === null) continue;
    const until = new Date(meeting.startsAt.getTime() + week);
    const files = [pair.menteeId, pair.mentorId].map((person) =>
      meetingEffect(cancelled, 'meetings.calendar', person, String(sequence), until),
    );
    await job.tx.outbox.enqueue(files, job.now);
  }
}
