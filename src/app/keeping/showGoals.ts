import { goalsView, noPairForGoals, whichGoals } from '../../conversation/views/keeping/goalsView.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import { localDate } from '../../core/schedule/localDate.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionCase, Call, CommandCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { myPair } from './myPair.ts';
import { type PairAtHand, partnerOf } from './pairAtHand.ts';

/** `goals`: those of my pair; of several pairs, asks which. */
export const goalsCommand: CommandCase = async (call) => {
  const running = (await call.tx.pairs.ofPerson(call.person.id)).filter(({ state }) => state === 'active');
  const hands: PairAtHand[] = [];
  for (const { id } of running) {
    const hand = await myPair(call, id);
    if (hand) hands.push(hand);
  }
  const [only, ...more] = hands;
  if (!only) return { kind: 'answer', view: noPairForGoals(call.words) };
  if (more.length === 0) return showGoals(call, only);
  const pairs = hands.map((hand) => ({ id: hand.pair.id, partner: partnerOf(hand, call.person.id)?.name ?? '' }));
  return { kind: 'answer', view: whichGoals(call.words, pairs) };
};

/** A button that leads to the goals of one pair. */
export const openGoals: ActionCase = async (call, { id }) => {
  const hand = await myPair(call, id);
  return hand ? showGoals(call, hand) : notAllowed(call);
};

/** Goals are read by one person at a time, wherever they asked: never written into a conversation with others. */
export async function showGoals(call: Call, hand: PairAtHand): Promise<Reply> {
  const view = goalsView(call.words, {
    pairId: hand.pair.id,
    partner: partnerOf(hand, call.person.id)?.name ?? '',
    mentee: hand.mentee.name,
    goals: await call.tx.goals.ofPair(hand.pair.id),
    today: localDate(call.now, knownZone(call.person.profile.timeZone)).toString(),
  });
  return { kind: 'answer', view };
}
