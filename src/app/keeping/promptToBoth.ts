import { promptMoment } from '../../core/mentoring/promptMoment.ts';
import { dayInstant, dayNumber } from '../../core/schedule/dayInstant.ts';
import type { Effect } from '../../ports/effect.ts';
import type { Job } from '../job.ts';
import type { PairAtHand } from './pairAtHand.ts';
import { promptEffects } from './promptEffects.ts';

/** A prompt may wait this long for a moment that suits both, once both are there. */
const patience = 14 * 24 * 60 * 60 * 1000;

interface Prompt {
  readonly kind: string;
  readonly key: string;
  readonly ids: Readonly<Record<string, string>>;
}

/**
 * Queues a prompt for a pair at the next moment that suits both, in their space or one by one; none if there is none soon.
 * `wanted` leaves out copies that have been read already.
 */
export async function promptToBoth(
  job: Job,
  hand: PairAtHand,
  prompt: Prompt,
  wanted: (copy: Effect) => boolean = () => true,
): Promise<void> {
  const { two, programme, space } = hand;
  const back = [two.mentee, two.mentor].map(({ awayUntil, zone }) =>
    awayUntil === null ? 0 : dayInstant(dayNumber(awayUntil), 0, zone),
  );
  const from = new Date(Math.max(job.now.getTime(), ...back));
  const within = { from, until: new Date(from.getTime() + patience) };
  const moment = promptMoment(two, within, programme.checkIns.hour, space !== null);
  if (!moment) return;
  const copies = promptEffects(job, hand, prompt, moment, within.until);
  await job.tx.outbox.enqueue(copies.filter(wanted), job.now);
}
