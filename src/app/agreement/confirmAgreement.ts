import { confirmedBy } from '../../core/agreement/confirmedBy.ts';
import { isAgreed } from '../../core/agreement/whereItStands.ts';
import type { ActionCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { agreementEffect } from './agreementEffect.ts';
import { applyAgreement } from './applyAgreement.ts';
import { myAgreement } from './myAgreement.ts';
import { asItStands } from './showAgreement.ts';

/** "I agree", to the wording that was read: to one that has been overtaken, the newer one is shown instead. */
export const confirmAgreement: ActionCase = async (call, { id, arg }) => {
  await call.tx.pairs.lock(id);
  const mine = await myAgreement(call, call.person.id, id);
  if (mine?.hand.pair.state !== 'active') return notAllowed(call);
  const { words, tx, now } = call;
  const { pending } = mine.standing;
  if (!pending) return { kind: 'replace', view: asItStands(words, mine, null) };
  if (String(pending.version) !== arg) {
    return { kind: 'replace', view: asItStands(words, mine, words.t('agreement.overtaken')) };
  }
  const confirmed = confirmedBy(pending, mine.as, now);
  await tx.agreements.save(confirmed);
  if (!isAgreed(confirmed)) return { kind: 'replace', view: asItStands(words, mine, null) };
  await tx.dueDates.cancel(id, 'agreement-reminder');
  await tx.outbox.cancel(`pair/${id}/agreement/`);
  await applyAgreement(call, mine.hand, confirmed.body);
  await tx.outbox.enqueue([agreementEffect(confirmed, 'agreement.told', mine.partner.id)], now);
  const standing = { agreed: confirmed, pending: null };
  return { kind: 'replace', view: asItStands(words, { ...mine, standing }, words.t('agreement.done')) };
};
