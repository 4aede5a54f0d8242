import type { TextKey } from '../../conversation/text/en/index.ts';
import { agreementInvitation } from '../../conversation/views/agreement/agreementInvitation.ts';
import type { EffectCase } from '../capability.ts';
import { promptDelivery } from '../keeping/promptDelivery.ts';
import { type Hours, tell } from '../tell.ts';
import { type MyAgreement, myAgreement } from './myAgreement.ts';
import { asItStands } from './showAgreement.ts';

/** To one of the two, as their agreement stands by then; nothing when `opening` finds that the moment is gone. */
const toOne = (hours: Hours, opening: (mine: MyAgreement, version: number) => TextKey | null): EffectCase => ({
  plan: async (job, ids) => {
    const mine = await myAgreement(job, ids.person ?? '', ids.pair ?? '');
    const key = mine?.hand.pair.state === 'active' ? opening(mine, Number(ids.version)) : null;
    if (!mine || !key) return { kind: 'drop', reason: 'moment-gone' };
    return tell(job, ids.person ?? '', hours, (words) =>
      asItStands(words, mine, words.t(key, { partner: mine.partner.name })),
    );
  },
});

export const agreementEffects: Readonly<Record<string, EffectCase>> = {
  'agreement.proposed': toOne('waking', ({ standing }, version) => {
    if (standing.pending?.version !== version) return null;
    return standing.agreed ? 'agreement.changed' : 'agreement.proposed';
  }),
  'agreement.reminder': toOne('working', ({ standing }, version) =>
    standing.pending?.version === version ? 'agreement.reminder' : null,
  ),
  'agreement.told': toOne('waking', ({ standing }, version) =>
    standing.agreed?.version === version ? 'agreement.told' : null,
  ),
  'agreement.invite': {
    plan: (job, ids) =>
      promptDelivery(job, ids, async ({ pair }) => {
        if ((await job.tx.agreements.ofPair(pair.id)).length > 0) return null;
        return (words) => agreementInvitation(words, pair.id);
      }),
  },
};
