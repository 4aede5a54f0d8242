import type { DueCase } from '../capability.ts';
import { endPair } from './endPair.ts';
import { pairEffect } from './pairEffect.ts';
import { programmeOfPair } from './programmeOfPair.ts';

export const pairDue: Readonly<Record<string, DueCase>> = {
  'pair-ending': async (job, due) => {
    const pair = await job.tx.pairs.byId(due.subject);
    if (pair?.state !== 'active' || pair.endsAt === null || pair.endsAt <= job.now) return;
    // Once for each end: a pair that goes on for longer comes to another one.
    const end = pair.endsAt.toISOString().slice(0, 10);
    const told = [pair.menteeId, pair.mentorId].map((person) =>
      pairEffect(pair, 'pairing.ending', `ending/${end}/${person}`, { person }),
    );
    await job.tx.outbox.enqueue(told, job.now);
  },
  'pair-end': async (job, due) => {
    const pair = await job.tx.pairs.byId(due.subject);
    if (!pair || pair.endsAt === null || pair.endsAt > job.now) return;
    const programme = await programmeOfPair(job, pair);
    await endPair(job, pair, programme?.duration.kind === 'meetings' ? 'meetings' : 'time');
  },
};
