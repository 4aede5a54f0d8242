import type { CheckIn } from '../../core/mentoring/checkIn.ts';
import type { Job } from '../job.ts';
import { checkInKey } from './checkInKey.ts';
import type { PairAtHand } from './pairAtHand.ts';
import { copyKey } from './promptEffects.ts';

/** Brings every copy of a check-in up to date where it stands. `change` names what happened, once for each change. */
export async function refreshCheckIn(job: Job, hand: PairAtHand, checkIn: CheckIn, change: string): Promise<void> {
  const key = checkInKey(hand.pair.id, checkIn.id);
  const audiences = ['space', hand.mentee.id, hand.mentor.id];
  const posted = await job.tx.messages.posted(audiences.map((audience) => copyKey(key, audience)));
  const cards = audiences
    .filter((audience) => posted.has(copyKey(key, audience)))
    .map((audience) => ({
      key: `${copyKey(key, audience)}/${change}`,
      kind: 'keeping.check-in-card',
      ids: { pair: hand.pair.id, checkIn: checkIn.id, audience },
      notBefore: null,
      expiresAt: null,
    }));
  await job.tx.outbox.enqueue(cards, job.now);
}
