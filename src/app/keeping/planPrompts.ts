import { nextPrompt } from '../../core/mentoring/nextPrompt.ts';
import { checkInRule, goalReviewRule } from '../../core/mentoring/promptRules.ts';
import type { Recurrence } from '../../core/schedule/recurrence.ts';
import type { Job } from '../job.ts';
import { canShareSpace, type PairAtHand } from './pairAtHand.ts';

const day = 24 * 60 * 60 * 1000;
/** A new rhythm must not ask again right after an answer: half a period is left in peace, a month counting 28 days. */
const peace = { weekly: 3.5 * day, fortnightly: 7 * day, monthly: 14 * day } as const;

/** Plans the pair's next check-in after now. */
export async function planCheckIn(job: Job, hand: PairAtHand): Promise<void> {
  const [last] = await job.tx.checkIns.ofPair(hand.pair.id);
  const quietUntil = last ? last.dueAt.getTime() + peace[hand.pair.cadence] : 0;
  const after = new Date(Math.max(job.now.getTime(), quietUntil));
  await plan(job, hand, 'check-in', checkInRule(hand.pair, hand.programme, hand.two.mentee.zone), after);
}

/** Plans the pair's next goal review after now. */
export async function planGoalReview(job: Job, hand: PairAtHand): Promise<void> {
  await plan(job, hand, 'goal-review', goalReviewRule(hand.pair, hand.programme, hand.two.mentee.zone), job.now);
}

async function plan(job: Job, hand: PairAtHand, rule: string, recurrence: Recurrence, after: Date): Promise<void> {
  const next = nextPrompt(recurrence, after, hand.two, hand.space !== null || canShareSpace(hand));
  // Whoever ends before the next prompt is asked at their ending instead.
  if (!next || (hand.pair.endsAt && next.dueAt >= hand.pair.endsAt)) return;
  const { period, dueAt } = next;
  await job.tx.dueDates.plan({ rule, subject: hand.pair.id, period, slot: 'main', dueAt, zone: hand.two.mentee.zone });
}
