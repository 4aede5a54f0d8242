import type { Pair } from '../../core/pairing/pair.ts';
import type { Job } from '../job.ts';

/** Plans (or re-plans, after a change of cadence, zone, hours or leave) a pair's check-ins, goal reviews and ending. */
export async function planPair(_job: Job, _pair: Pair): Promise<void> {
  throw new Error('planPair is on its way');
}

export async function unplanPair(job: Job, pair: Pair): Promise<void> {
  await job.tx.dueDates.cancel(pair.id, null);
  await job.tx.outbox.cancel(`pair/${pair.id}/`);
}
