import { agreementForm } from '../../conversation/views/agreement/agreementForm.ts';
import { note } from '../../conversation/views/note.ts';
import type { Agreement, AgreementBody } from '../../core/agreement/agreement.ts';
import { besideAdvice } from '../../core/agreement/besideAdvice.ts';
import { confirmedBy } from '../../core/agreement/confirmedBy.ts';
import { type AgreementProblem, readAgreement, type TypedAgreement } from '../../core/agreement/readAgreement.ts';
import { sameBody } from '../../core/agreement/sameBody.ts';
import type { FormView } from '../../ports/view.ts';
import type { ActionCase, Call, FormCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { agreementEffect } from './agreementEffect.ts';
import { confirmAgreement } from './confirmAgreement.ts';
import { type MyAgreement, myAgreement } from './myAgreement.ts';
import { planReminder } from './planReminder.ts';
import { asItStands } from './showAgreement.ts';
import { proposedAgreement, typedAgreement } from './typedAgreement.ts';

/** Opens the wording that is on the table, or the programme's proposal, for either of the two to change. */
export const openAgreement: ActionCase = async (call, { id }) => {
  const mine = await myAgreement(call, call.person.id, id);
  if (mine?.hand.pair.state !== 'active') return notAllowed(call);
  const { pending, agreed } = mine.standing;
  const last = (pending ?? agreed)?.body ?? null;
  return { kind: 'form', form: form(call, mine, proposedAgreement(last, mine.hand.programme, mine.hand.pair), []) };
};

/**
 * A wording was sent. The same as what waits is a yes to it; a new one has its writer's yes and needs the other's, and what
 * both agreed on before holds until then.
 */
export const submitAgreement: FormCase = async (call, pairId, answers) => {
  await call.tx.pairs.lock(pairId);
  const mine = await myAgreement(call, call.person.id, pairId);
  if (mine?.hand.pair.state !== 'active') return notAllowed(call);
  const { programme, pair } = mine.hand;
  const typed = typedAgreement(answers);
  const read = readAgreement(typed, programme, pair, call.now, ({ text }) => call.words.label(text));
  if (!read.ok) return { kind: 'errors', form: form(call, mine, typed, read.problems) };
  const { pending, agreed } = mine.standing;
  if (pending && sameBody(pending.body, read.body)) {
    return confirmAgreement(call, { verb: 'agreement.confirm', id: pairId, arg: String(pending.version) });
  }
  // Sent again unchanged: what holds goes on holding, and nobody is asked about it.
  if (!pending && agreed && sameBody(agreed.body, read.body)) {
    return { kind: 'answer', view: asItStands(call.words, mine, null) };
  }
  await propose(call, mine, read.body);
  const { words } = call;
  const advice = besideAdvice(read.body.duration, programme.agreement);
  const sent = words.t('agreement.sent', { partner: mine.partner.name });
  return { kind: 'answer', view: note(advice ? `${sent} ${words.t('agreement.advice', advice)}` : sent) };
};

async function propose(call: Call, { hand, as, partner }: MyAgreement, body: AgreementBody): Promise<void> {
  const { tx, now, person } = call;
  const [newest] = await tx.agreements.ofPair(hand.pair.id);
  const wording: Agreement = {
    pairId: hand.pair.id,
    version: (newest?.version ?? 0) + 1,
    body,
    writtenBy: person.id,
    writtenAt: now,
    menteeConfirmedAt: null,
    mentorConfirmedAt: null,
  };
  await tx.agreements.save(confirmedBy(wording, as, now));
  await tx.outbox.cancel(`pair/${hand.pair.id}/agreement/`);
  await tx.outbox.enqueue([agreementEffect(wording, 'agreement.proposed', partner.id)], now);
  await planReminder(call, wording, partner);
}

function form(
  call: Call,
  { hand, partner }: MyAgreement,
  typed: TypedAgreement,
  problems: readonly AgreementProblem[],
): FormView {
  return agreementForm(call.words, {
    pairId: hand.pair.id,
    programme: hand.programme,
    partner: partner.name,
    typed,
    problems,
  });
}
