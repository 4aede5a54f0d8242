import { goalReviewCard, goalReviewDone } from '../../conversation/views/keeping/goalReviewCard.ts';
import { restOfPeriod } from '../../core/mentoring/nextPrompt.ts';
import { promptMoment } from '../../core/mentoring/promptMoment.ts';
import { goalReviewRule } from '../../core/mentoring/promptRules.ts';
import type { ActionCase, DueCase, EffectCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { audienceOf, myPair } from './myPair.ts';
import { pairAtHand } from './pairAtHand.ts';
import { planGoalReview } from './planPrompts.ts';
import { promptDelivery, viewFor } from './promptDelivery.ts';
import { promptEffects } from './promptEffects.ts';
import { showGoals } from './showGoals.ts';

/** Invites a pair to look at its goals, and plans the next time. One late invitation at most, and none for a past period. */
export const goalReviewDue: DueCase = async (job, due) => {
  const hand = await pairAtHand(job, await job.tx.pairs.lock(due.subject));
  if (!hand || hand.pair.state === 'ended') return;
  const { pair, programme, two } = hand;
  const rule = goalReviewRule(pair, programme, two.mentee.zone);
  const within = restOfPeriod(rule, due.period, job.now, two.mentee.zone);
  const moment = within.until > job.now ? promptMoment(two, within, rule.hour, hand.space !== null) : null;
  if (moment) {
    const prompt = { kind: 'keeping.goal-review', key: `pair/${pair.id}/goal-review/${due.period}`, ids: {} };
    await job.tx.outbox.enqueue(promptEffects(hand, prompt, moment, within.until), job.now);
  }
  await planGoalReview(job, hand);
};

export const goalReviewPrompt: EffectCase = {
  plan: (job, ids) =>
    promptDelivery(job, ids, async ({ pair }) => {
      const goals = await job.tx.goals.ofPair(pair.id);
      const open = goals.filter(({ state }) => state === 'open').length;
      return (words) => goalReviewCard(words, pair.id, open);
    }),
};

/** One of the two says what they think of the goals: still right, or let us see them. */
export const answerReview: ActionCase = async (call, { id, arg }) => {
  const hand = await myPair(call, id);
  if (!hand) return notAllowed(call);
  if (arg !== 'still') return showGoals(call, hand);
  const planned = await call.tx.dueDates.ofSubject(hand.pair.id);
  const next = planned.find(({ rule, dueAt }) => rule === 'goal-review' && dueAt > call.now)?.dueAt ?? null;
  return {
    kind: 'replace',
    view: viewFor(call, hand, audienceOf(call, hand), (words) => goalReviewDone(words, call.person.name, next)),
  };
};
