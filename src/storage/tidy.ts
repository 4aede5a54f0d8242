import type { Transactions } from './transactions.ts';

const day = 24 * 60 * 60 * 1000;

/** Platforms repeat an event for some hours; a week covers a queue that stood still over a holiday. */
const claimsMs = 7 * day;
/** A season: long enough to look into what went wrong, and for every key that could be decided again. */
const finishedMs = 90 * day;
const pacingMs = day;

/**
 * Removes what is over: claims of events that no platform repeats any more, effects that were sent or dropped, dates that
 * were taken up, limits long free. What is uncertain or dead stays until somebody decides. Answers how many rows went.
 */
export function tidy({ installationId, run }: Transactions, now: Date): Promise<number> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  return run(async (db) => {
    const gone = [
      await db.claim.deleteMany({ where: { installationId, claimedAt: { lt: before(claimsMs) } } }),
      await db.outboxEffect.deleteMany({
        where: { installationId, state: { in: ['sent', 'dropped'] }, updatedAt: { lt: before(finishedMs) } },
      }),
      await db.dueDate.deleteMany({ where: { installationId, doneAt: { lt: before(finishedMs) } } }),
      await db.pacing.deleteMany({ where: { installationId, nextAt: { lt: before(pacingMs) } } }),
    ];
    return gone.reduce((sum, { count }) => sum + count, 0);
  });
}
