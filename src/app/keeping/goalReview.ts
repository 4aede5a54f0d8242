import { goalReviewCard, goalReviewDone } from '../../conversation/views/keeping/goalReviewCard.ts';
import { restOfPeriod } from '../../core/mentoring/nextPrompt.ts';
import { promptMoment } from '../../core/mentoring/promptMoment.ts';
import { goalReviewRule } from '../../core/mentoring/promptRules.ts';
import type { ActionCase, DueCase, EffectCase } from '../capability.ts';
import { sendTips } from '../help/sendTips.ts';
import type { Job } from '../job.ts';
import { notAllowed } from '../notAllowed.ts';
import { mayStillAsk } from './mayStillAsk.ts';
import { audienceOf, myPair } from './myPair.ts';
import { type PairAtHand, pairAtHand, partnerOf, peopleOf } from './pairAtHand.ts';
import { planGoalReview } from './planPrompts.ts';
import { promptDelivery, type RenderPrompt, viewFor } from './promptDelivery.ts';
import { copyKey, promptEffects } from './promptEffects.ts';
import { showGoals } from './showGoals.ts';

const week = 7 * 24 * 60 * 60 * 1000;

/** Invites a pair to look at its goals, and plans the next time. One late invitation at most, and none for a past period. */
export const goalReviewDue: DueCase = async (job, due) => {
  const hand = await pairAtHand(job, await job.tx.pairs.lock(due.subject));
  if (!hand || hand.pair.state === 'ended') return;
  const { pair, programme, two } = hand;
  const rule = goalReviewRule(pair, programme, two.mentee.zone);
  const within = restOfPeriod(rule, due.period, job.now, two.mentee.zone);
  const moment = within.until > job.now ? promptMoment(two, within, rule.hour, hand.space !== null) : null;
  if (moment && (await mayStillAsk(job, due, peopleOf(hand)))) {
    const { period } = due;
    const prompt = { kind: 'keeping.goal-review', key: goalReviewKey(pair.id, period), ids: { period } };
    await job.tx.outbox.enqueue(promptEffects(job, hand, prompt, moment, within.until), job.now);
    await sendTips(job, hand, 'goal-review', due.period);
  }
  await planGoalReview(job, hand);
};

export const goalReviewPrompt: EffectCase = {
  plan: (job, ids) => promptDelivery(job, ids, (hand) => renderReview(job, hand, ids)),
};

/** The copy of one of the two, after the other has confirmed the goals. */
export const goalReviewUpdate: EffectCase = {
  plan: async (job, ids) => {
    const { pair = '', period = '', audience = '' } = ids;
    const hand = await pairAtHand(job, await job.tx.pairs.byId(pair));
    const message = await job.tx.messages.byKey(copyKey(goalReviewKey(pair, period), audience));
    if (!hand || !message) return { kind: 'drop', reason: 'moment-gone' };
    return { kind: 'update', message, view: viewFor(job, hand, audience, await renderReview(job, hand, ids)) };
  },
};

/** `ids.by`: who has confirmed the goals, once somebody has. */
async function renderReview(
  job: Job,
  hand: PairAtHand,
  { by, period = '' }: Readonly<Record<string, string>>,
): Promise<RenderPrompt> {
  const { pair } = hand;
  const confirmed = peopleOf(hand).find(({ id }) => id === by);
  if (!confirmed) {
    const open = (await job.tx.goals.ofPair(pair.id)).filter(({ state }) => state === 'open').length;
    return (words) => goalReviewCard(words, pair.id, period, open);
  }
  const planned = await job.tx.dueDates.ofSubject(pair.id);
  const next = planned.find(({ rule, dueAt }) => rule === 'goal-review' && dueAt > job.now)?.dueAt ?? null;
  return (words) => goalReviewDone(words, pair.id, confirmed.name, next);
}

/** One of the two says what they think of the goals: still right, or let us see them. */
export const answerReview: ActionCase = async (call, { id, arg }) => {
  const hand = await myPair(call, id);
  if (!hand) return notAllowed(call);
  const [answer, period = ''] = arg.split('/');
  if (answer !== 'still') return showGoals(call, hand);
  const audience = audienceOf(call, hand);
  const ids = { pair: id, period, by: call.person.id };
  const partner = partnerOf(hand, call.person.id);
  if (audience !== 'space' && partner) await confirmCopy(call, { ...ids, audience: partner.id });
  return { kind: 'replace', view: viewFor(call, hand, audience, await renderReview(call, hand, ids)) };
};

/** Asked one by one: the other's copy says so too, where it stands or, while it waits for their hours, from the start. */
async function confirmCopy(
  { tx, now }: Job,
  ids: { readonly pair: string; readonly period: string; readonly by: string; readonly audience: string },
): Promise<void> {
  const key = copyKey(goalReviewKey(ids.pair, ids.period), ids.audience);
  const soon = { ids, notBefore: null, expiresAt: new Date(now.getTime() + week) };
  if (await tx.messages.byKey(key)) {
    return tx.outbox.enqueue([{ ...soon, key: `${key}/by/${ids.by}`, kind: 'keeping.goal-review-card' }], now);
  }
  await tx.outbox.cancel(key);
  await tx.outbox.enqueue([{ ...soon, key, kind: 'keeping.goal-review' }], now);
}

const goalReviewKey = (pairId: string, period: string): string => `pair/${pairId}/goal-review/${period}`;
