import { promptMoment } from '../../core/mentoring/promptMoment.ts';
import type { Job } from '../job.ts';
import type { PairAtHand } from './pairAtHand.ts';
import { promptEffects } from './promptEffects.ts';

/** A prompt may wait this long for a moment that suits both. */
const patience = 14 * 24 * 60 * 60 * 1000;

/** Queues a prompt for a pair at the next moment that suits both, in their space or one by one; none if there is none soon. */
export async function promptToBoth(
  job: Job,
  hand: PairAtHand,
  prompt: { readonly kind: string; readonly key: string; readonly ids: Readonly<Record<string, string>> },
): Promise<void> {
  const within = { from: job.now, until: new Date(job.now.getTime() + patience) };
  const moment = promptMoment(hand.two, within, hand.programme.checkIns.hour, hand.space !== null);
  if (moment) await job.tx.outbox.enqueue(promptEffects(job, hand, prompt, moment, within.until), job.now);
}
