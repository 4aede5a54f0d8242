import { reminderMoment } from '../../core/mentoring/reminderMoment.ts';
import type { Job } from '../job.ts';
import type { PairAtHand } from './pairAtHand.ts';

/** Plans the reminder in the space, or one for each where there is none. Answers whether any will come. */
export async function planReminders(job: Job, { pair, space, mentee, mentor, two }: PairAtHand, meeting: Date) {
  const copies = space
    ? [{ slot: 'space', zone: two.mentee.zone, at: reminderMoment(meeting, job.now, [two.mentee, two.mentor]) }]
    : [
        { slot: mentee.id, zone: two.mentee.zone, at: reminderMoment(meeting, job.now, [two.mentee]) },
        { slot: mentor.id, zone: two.mentor.zone, at: reminderMoment(meeting, job.now, [two.mentor]) },
      ];
  const base = { rule: 'meeting-reminder', subject: pair.id, period: meeting.toISOString() };
  for (const { slot, zone, at } of copies) {
    if (at) await job.tx.dueDates.plan({ ...base, slot, dueAt: at, zone });
  }
  return copies.some(({ at }) => at !== null);
}
