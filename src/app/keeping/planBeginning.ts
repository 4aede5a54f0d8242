import type { Pair } from '../../core/pairing/pair.ts';
import { daysAfter } from '../../core/schedule/daysAfter.ts';
import { planPairedTips } from '../help/pairedTips.ts';
import type { Job } from '../job.ts';
import { pairAtHand } from './pairAtHand.ts';

/** Plans, once for a new pair, its tips, and when it is invited to agree on how to work together and to set goals. */
export async function planBeginning(job: Job, pair: Pair): Promise<void> {
  const hand = await pairAtHand(job, pair);
  if (!hand) return;
  await planPairedTips(job, hand);
  const { agreementAfterDays, goalsAfterDays } = hand.programme.prompts;
  const { zone } = hand.two.mentee;
  const invitations = [
    ['agreement-invite', agreementAfterDays],
    ['goals-invite', goalsAfterDays],
  ] as const;
  for (const [rule, days] of invitations) {
    const dueAt = daysAfter(pair.startedAt, days, zone);
    await job.tx.dueDates.plan({ rule, subject: pair.id, period: 'once', slot: 'main', dueAt, zone });
  }
}
