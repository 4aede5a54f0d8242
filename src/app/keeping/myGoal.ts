import type { Goal } from '../../core/mentoring/goal.ts';
import type { Call } from '../capability.ts';
import { myPair } from './myPair.ts';
import type { PairAtHand } from './pairAtHand.ts';

/** A goal of a running pair of mine; `null` for anything else. */
export async function myGoal(call: Call, goalId: string): Promise<{ goal: Goal; hand: PairAtHand } | null> {
  const goal = await call.tx.goals.byId(goalId);
  const hand = goal && (await myPair(call, goal.pairId));
  return goal && hand ? { goal, hand } : null;
}
