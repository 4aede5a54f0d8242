import { goalsView, type KindQuestion } from '../../conversation/views/keeping/goalsView.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import { localDate } from '../../core/schedule/localDate.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionCase, Call, CommandCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { myPair } from './myPair.ts';
import { onMyPair } from './onMyPair.ts';
import { type PairAtHand, partnerOf } from './pairAtHand.ts';

/** `goals`: those of my pair; of several pairs, asks which. */
export const goalsCommand: CommandCase = (call) => onMyPair(call, 'keeping.goals', (hand) => showGoals(call, hand));

/** A button that leads to the goals of one pair. */
export const openGoals: ActionCase = async (call, { id }) => {
  const hand = await myPair(call, id);
  return hand ? showGoals(call, hand) : notAllowed(call);
};

/**
 * Goals are read by one person at a time, wherever they asked: never written into a conversation with others. `question`
 * is asked first, about a goal that has just been written.
 */
export async function showGoals(call: Call, hand: PairAtHand, question: KindQuestion | null = null): Promise<Reply> {
  const view = goalsView(call.words, {
    pairId: hand.pair.id,
    partner: partnerOf(hand, call.person.id)?.name ?? '',
    mentee: hand.mentee.name,
    as: call.person.id === hand.mentor.id ? 'mentor' : 'mentee',
    goals: await call.tx.goals.ofPair(hand.pair.id),
    today: localDate(call.now, knownZone(call.person.profile.timeZone)).toString(),
    question,
  });
  return { kind: 'answer', view };
}
