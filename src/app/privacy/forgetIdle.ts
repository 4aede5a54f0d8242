import { monthsAfter } from '../../core/pairing/pairEnd.ts';
import type { AppOptions } from '../appOptions.ts';
import { jobIn } from '../jobIn.ts';
import { erasure } from './erasure.ts';

const batch = 20;

/**
 * Erases those who have taken no part in anything for as long as the programmes say, as if they had asked for it; some
 * at a time. Answers how many.
 */
export async function forgetIdle({
  store,
  clock,
  programmes,
}: Pick<AppOptions, 'store' | 'clock' | 'programmes'>): Promise<number> {
  const months = Math.max(...programmes.all.map(({ retention }) => retention.people));
  if (!Number.isFinite(months)) return 0;
  return store.transaction(async (tx) => {
    const job = await jobIn(tx, { clock, programmes });
    const people = await tx.people.byIds(await tx.personalData.idle(monthsAfter(job.now, -months, 'UTC'), batch));
    for (const person of people) await erasure(job, person);
    return people.length;
  });
}
