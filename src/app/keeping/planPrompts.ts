import { firstContactDates, nextCheckIn } from '../../core/mentoring/firstContacts.ts';
import { nextPrompt, type PlannedPrompt } from '../../core/mentoring/nextPrompt.ts';
import { goalReviewRule } from '../../core/mentoring/promptRules.ts';
import type { Job } from '../job.ts';
import { canShareSpace, type PairAtHand } from './pairAtHand.ts';

const day = 24 * 60 * 60 * 1000;
/** A new rhythm must not ask again right after an answer: half a period is left in peace, a month counting 28 days. */
const peace = { weekly: 3.5 * day, fortnightly: 7 * day, monthly: 14 * day } as const;

/** After a question of the first month, a few days less than a week. */
const firstPeace = 6.5 * day;

/** Plans the pair's next check-in after now: twice in the first month, then at the pair's own rhythm. */
export async function planCheckIn(job: Job, hand: PairAtHand): Promise<void> {
  const { pair, programme, two } = hand;
  const [last] = await job.tx.checkIns.ofPair(pair.id);
  const early = last !== undefined && firstContactDates(pair, programme, two.mentee.zone).includes(last.period);
  const quietUntil = last ? last.dueAt.getTime() + (early ? firstPeace : peace[pair.cadence]) : 0;
  const after = new Date(Math.max(job.now.getTime(), quietUntil));
  await plan(job, hand, 'check-in', nextCheckIn(pair, programme, two, after, sharesSpace(hand)));
}

/** Plans the pair's next goal review after now. */
export async function planGoalReview(job: Job, hand: PairAtHand): Promise<void> {
  const rule = goalReviewRule(hand.pair, hand.programme, hand.two.mentee.zone);
  await plan(job, hand, 'goal-review', nextPrompt(rule, job.now, hand.two, sharesSpace(hand)));
}

const sharesSpace = (hand: PairAtHand) => hand.space !== null || canShareSpace(hand);

async function plan(job: Job, hand: PairAtHand, rule: string, next: PlannedPrompt | null): Promise<void> {
  // Whoever ends before the next prompt is asked at their ending instead.
  if (!next || (hand.pair.endsAt && next.dueAt >= hand.pair.endsAt)) return;
  const { period, dueAt } = next;
  await job.tx.dueDates.plan({ rule, subject: hand.pair.id, period, slot: 'main', dueAt, zone: hand.two.mentee.zone });
}
