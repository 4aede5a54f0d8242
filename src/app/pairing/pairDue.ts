import type { DueCase } from '../capability.ts';
import { giveTip } from '../help/giveTip.ts';
import { withTip } from '../help/withTip.ts';
import { pairAtHand, peopleOf } from '../keeping/pairAtHand.ts';
import { endPair } from './endPair.ts';
import { pairEffect } from './pairEffect.ts';
import { programmeOfPair } from './programmeOfPair.ts';

export const pairDue: Readonly<Record<string, DueCase>> = {
  'pair-ending': async (job, due) => {
    const hand = await pairAtHand(job, await job.tx.pairs.lock(due.subject));
    if (!hand) return;
    const { pair } = hand;
    if (pair.state !== 'active' || pair.endsAt === null || pair.endsAt <= job.now) return;
    // Once for each end: a pair that goes on for longer comes to another one.
    const end = pair.endsAt.toISOString().slice(0, 10);
    for (const person of peopleOf(hand)) {
      const told = pairEffect(pair, 'pairing.ending', `ending/${end}/${person.id}`, { person: person.id });
      await job.tx.outbox.enqueue([withTip(told, await giveTip(job, hand, person, 'closing'))], job.now);
    }
  },
  'pair-end': async (job, due) => {
    const pair = await job.tx.pairs.byId(due.subject);
    if (!pair || pair.endsAt === null || pair.endsAt > job.now) return;
    const programme = await programmeOfPair(job, pair);
    await endPair(job, pair, programme?.duration.kind === 'meetings' ? 'meetings' : 'time');
  },
};
