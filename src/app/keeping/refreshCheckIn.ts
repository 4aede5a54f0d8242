import type { CheckIn } from '../../core/mentoring/checkIn.ts';
import type { Job } from '../job.ts';
import { checkInKey } from './checkInKey.ts';
import type { PairAtHand } from './pairAtHand.ts';
import { copyKey } from './promptEffects.ts';

/** Brings every copy of a check-in up to date where it stands. `change` names what happened, once for each change. */
export async function refreshCheckIn(job: Job, hand: PairAtHand, checkIn: CheckIn, change: string): Promise<void> {
  const key = checkInKey(hand.pair.id, checkIn.id);
  for (const audience of ['space', hand.mentee.id, hand.mentor.id]) {
    if (!(await job.tx.messages.byKey(copyKey(key, audience)))) continue;
    const ids = { pair: hand.pair.id, checkIn: checkIn.id, audience };
    const card = { key: `${copyKey(key, audience)}/${change}`, kind: 'keeping.check-in-card', ids };
    await job.tx.outbox.enqueue([{ ...card, notBefore: null, expiresAt: null }], job.now);
  }
}
