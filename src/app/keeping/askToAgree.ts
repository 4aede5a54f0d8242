import type { Goal } from '../../core/mentoring/goal.ts';
import { isGoalAgreed } from '../../core/mentoring/goalAgreed.ts';
import type { Call } from '../capability.ts';
import { type PairAtHand, partnerOf } from './pairAtHand.ts';

/** Asks the other one for their yes to a goal as it stands now; what was still to be asked about it gives way. */
export async function askToAgree(call: Call, hand: PairAtHand, goal: Goal): Promise<void> {
  const { tx, now, person } = call;
  const about = `pair/${goal.pairId}/goal/${goal.id}/agree/`;
  await tx.outbox.cancel(about);
  const partner = partnerOf(hand, person.id);
  if (!partner || isGoalAgreed(goal)) return;
  const ids = { pair: goal.pairId, goal: goal.id, person: partner.id, at: now.toISOString() };
  const effect = { key: `${about}${now.getTime()}`, kind: 'keeping.goal-agree', ids, notBefore: null, expiresAt: null };
  await tx.outbox.enqueue([effect], now);
}
