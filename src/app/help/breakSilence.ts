import { lastSign } from '../../core/help/lastSign.ts';
import type { Job } from '../job.ts';
import type { PairAtHand } from '../keeping/pairAtHand.ts';
import { sendTips } from './sendTips.ts';

const day = 24 * 60 * 60 * 1000;

/** Offers help once for each silence: no sign that the two have met for as long as the programme waits. */
export async function breakSilence(job: Job, hand: PairAtHand): Promise<void> {
  const { pair, programme } = hand;
  const meetings = await job.tx.meetings.ofPair(pair.id);
  const since = lastSign(meetings, await job.tx.checkIns.ofPair(pair.id), pair.startedAt, job.now);
  if (job.now.getTime() - since.getTime() < programme.prompts.silenceAfterDays * day) return;
  await sendTips(job, hand, 'after-silence', since.toISOString().slice(0, 10));
}
