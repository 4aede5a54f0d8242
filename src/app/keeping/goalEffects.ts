import { goalsInvitation } from '../../conversation/views/keeping/goalsInvitation.ts';
import { goalToAgree } from '../../conversation/views/keeping/goalToAgree.ts';
import { tipForBoth } from '../../core/programme/tipForBoth.ts';
import type { DueCase, EffectCase } from '../capability.ts';
import { sendTips } from '../help/sendTips.ts';
import { tell } from '../tell.ts';
import { pairAtHand, partnerOf, peopleOf } from './pairAtHand.ts';
import { promptDelivery } from './promptDelivery.ts';
import { promptToBoth } from './promptToBoth.ts';

/** A goal that the other one wrote or changed, for a yes; gone when it was changed again or needs none any more. */
export const goalToAgreePrompt: EffectCase = {
  plan: async (job, ids) => {
    const goal = await job.tx.goals.byId(ids.goal ?? '');
    const hand = goal && (await pairAtHand(job, await job.tx.pairs.byId(goal.pairId)));
    const writer = hand && partnerOf(hand, ids.person ?? '');
    const mine = hand?.mentor.id === ids.person ? goal?.mentorAgreedAt : goal?.menteeAgreedAt;
    if (!goal || !writer || hand?.pair.state !== 'active' || goal.state !== 'open' || mine !== null) {
      return { kind: 'drop', reason: 'moment-gone' };
    }
    return tell(job, ids.person ?? '', 'working', (words) => goalToAgree(words, goal, writer.name));
  },
};

/** Some days after two became a pair: if they have no goal, both are invited to set one. */
export const goalsInviteDue: DueCase = async (job, due) => {
  const hand = await pairAtHand(job, await job.tx.pairs.lock(due.subject));
  if (hand?.pair.state !== 'active' || (await job.tx.goals.ofPair(due.subject)).length > 0) return;
  // One that concerns both goes with the invitation; one for each of them goes to each.
  const tip = tipForBoth(hand.programme, 'goal-setting');
  if (tip) for (const { id } of peopleOf(hand)) await job.tx.tips.give(due.subject, id, tip.id, job.now);
  else await sendTips(job, hand, 'goal-setting', 'once');
  await promptToBoth(job, hand, { kind: 'keeping.goals-invite', key: `pair/${due.subject}/goals-invite`, ids: {} });
};

export const goalsInvitePrompt: EffectCase = {
  plan: (job, ids) =>
    promptDelivery(job, ids, async ({ pair, programme }) => {
      if ((await job.tx.goals.ofPair(pair.id)).length > 0) return null;
      const tip = tipForBoth(programme, 'goal-setting');
      return (words) => goalsInvitation(words, pair.id, tip ? words.label(tip.text) : null);
    }),
};
