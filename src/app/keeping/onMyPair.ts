import { noPairForGoals, whichPair } from '../../conversation/views/keeping/whichPair.ts';
import type { Reply } from '../../ports/reply.ts';
import type { Call } from '../capability.ts';
import { myPair } from './myPair.ts';
import { type PairAtHand, partnerOf } from './pairAtHand.ts';

/** A command about my pair: does it for the only one; of several, asks which, with a button of this verb for each. */
export async function onMyPair(call: Call, verb: string, deed: (hand: PairAtHand) => Promise<Reply>): Promise<Reply> {
  const running = (await call.tx.pairs.ofPerson(call.person.id)).filter(({ state }) => state === 'active');
  const hands: PairAtHand[] = [];
  for (const { id } of running) {
    const hand = await myPair(call, id);
    if (hand) hands.push(hand);
  }
  const [only, ...more] = hands;
  if (!only) return { kind: 'answer', view: noPairForGoals(call.words) };
  if (more.length === 0) return deed(only);
  const pairs = hands.map((hand) => ({ id: hand.pair.id, partner: partnerOf(hand, call.person.id)?.name ?? '' }));
  return { kind: 'answer', view: whichPair(call.words, verb, pairs) };
}
