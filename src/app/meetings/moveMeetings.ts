import type { Pair } from '../../core/pairing/pair.ts';
import type { Job } from '../job.ts';
import { pairAtHand } from '../keeping/pairAtHand.ts';
import { planMeeting } from './settleMeeting.ts';

/** The reminders of a pair's meetings to come, at the clocks and hours that count now; what was sent stays sent. */
export async function moveMeetings(job: Job, pair: Pair): Promise<void> {
  const hand = await pairAtHand(job, pair);
  if (!hand) return;
  for (const meeting of await job.tx.meetings.ofPair(pair.id)) {
    if (meeting.state !== 'agreed' || meeting.startsAt === null || meeting.startsAt <= job.now) continue;
    await job.tx.dueDates.cancel(meeting.id, null);
    await planMeeting(job, hand, meeting);
  }
}
