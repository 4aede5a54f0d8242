import { whereItStands } from '../../core/agreement/whereItStands.ts';
import type { DueCase } from '../capability.ts';
import { pairAtHand } from '../keeping/pairAtHand.ts';
import { promptToBoth } from '../keeping/promptToBoth.ts';
import { agreementEffect } from './agreementEffect.ts';

export const agreementDue: Readonly<Record<string, DueCase>> = {
  /** Some days after two became a pair: if neither has written anything, both are invited to. */
  'agreement-invite': async (job, due) => {
    const hand = await pairAtHand(job, await job.tx.pairs.lock(due.subject));
    if (hand?.pair.state !== 'active' || (await job.tx.agreements.ofPair(due.subject)).length > 0) return;
    await promptToBoth(job, hand, { kind: 'agreement.invite', key: `pair/${due.subject}/agreement-invite`, ids: {} });
  },

  'agreement-reminder': async (job, due) => {
    const pair = await job.tx.pairs.lock(due.subject);
    const { pending } = whereItStands(await job.tx.agreements.ofPair(due.subject));
    if (pair?.state !== 'active' || !pending || String(pending.version) !== due.period) return;
    await job.tx.outbox.enqueue([agreementEffect(pending, 'agreement.reminder', due.slot)], job.now);
  },
};
