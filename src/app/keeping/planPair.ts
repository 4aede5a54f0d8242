import type { Pair } from '../../core/pairing/pair.ts';
import { planOwnPrompts } from '../help/ownPrompts.ts';
import type { Job } from '../job.ts';
import { planMidTerm } from '../reviews/planReviews.ts';
import { moveQueued } from './moveQueued.ts';
import { pairAtHand } from './pairAtHand.ts';
import { planEnding } from './planEnding.ts';
import { planCheckIn, planGoalReview } from './planPrompts.ts';

/**
 * Plans (or re-plans, after a change of cadence, zone, hours, leave or end) a pair's check-ins, goal reviews and ending.
 * What was planned before and is not done gives way; prompts that are queued already move, or are taken back.
 */
export async function planPair(job: Job, pair: Pair): Promise<void> {
  const hand = await pairAtHand(job, pair);
  if (!hand || pair.state === 'ended') return;
  for (const rule of ['check-in', 'goal-review', 'mid-term', 'own-prompt', 'pair-ending', 'pair-end'])
    await job.tx.dueDates.cancel(pair.id, rule);
  await moveQueued(job, hand);
  await planCheckIn(job, hand);
  await planGoalReview(job, hand);
  await planMidTerm(job, hand);
  await planOwnPrompts(job, hand);
  await planEnding(job, hand);
}

/** Takes back everything that is planned or waits to be sent for a pair. */
export async function unplanPair(job: Job, pair: Pair): Promise<void> {
  await job.tx.dueDates.cancel(pair.id, null);
  await job.tx.outbox.cancel(`pair/${pair.id}/`);
}
