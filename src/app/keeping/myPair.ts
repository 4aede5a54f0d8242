import type { Call } from '../capability.ts';
import { type PairAtHand, pairAtHand, partnerOf } from './pairAtHand.ts';
import type { Audience } from './promptEffects.ts';

/** A running pair of which the caller is one; `null` for everybody else, coordinators included. */
export async function myPair(call: Call, pairId: string): Promise<PairAtHand | null> {
  const hand = await pairAtHand(call, await call.tx.pairs.byId(pairId));
  return hand && hand.pair.state === 'active' && partnerOf(hand, call.person.id) ? hand : null;
}

/** Who reads along where the caller pressed. */
export function audienceOf(call: Call, hand: PairAtHand): Audience {
  return call.where !== null && call.where.id === hand.space?.id ? 'space' : call.person.id;
}
