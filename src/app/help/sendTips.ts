import type { Tip } from '../../core/programme/tips.ts';
import type { Effect } from '../../ports/effect.ts';
import type { Job } from '../job.ts';
import { type PairAtHand, peopleOf } from '../keeping/pairAtHand.ts';
import { giveTip } from './giveTip.ts';

const freshness = 5 * 24 * 60 * 60 * 1000;

/** A tip of its own to each of the two, where there is one left for this moment. `occasion` names it: once for each. */
export async function sendTips(job: Job, hand: PairAtHand, moment: Tip['moment'], occasion: string): Promise<void> {
  const effects: Effect[] = [];
  for (const person of peopleOf(hand)) {
    const tip = await giveTip(job, hand, person, moment);
    if (!tip) continue;
    effects.push(tipSent(job, hand, person.id, tip, occasion));
  }
  await job.tx.outbox.enqueue(effects, job.now);
}

/** A tip on its way to one of a pair. */
export function tipSent(job: Job, { pair }: PairAtHand, person: string, tip: Tip, occasion: string): Effect {
  return {
    key: `pair/${pair.id}/tip/${tip.moment}/${occasion}/${person}`,
    kind: 'help.tip',
    ids: { pair: pair.id, person, tip: tip.id },
    notBefore: null,
    expiresAt: new Date(job.now.getTime() + freshness),
  };
}
