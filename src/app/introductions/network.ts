import { networkForm } from '../../conversation/views/introductions/networkForm.ts';
import type { Typed } from '../../conversation/views/introductions/suggestForm.ts';
import { note } from '../../conversation/views/note.ts';
import type { Introduction } from '../../core/pairing/introduction.ts';
import { askedAtOnce, leftToAsk } from '../../core/pairing/introductionLimits.ts';
import { readAddresses } from '../../core/pairing/readAddresses.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionCase, FormCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { lockParts } from '../requests/lockParts.ts';
import { lookingAs } from './canIntroduce.ts';
import { introductionEffect } from './introductionEffect.ts';
import { readTyped } from './readTyped.ts';

/* O8: a mentee asks colleagues of their choice whether they know somebody. */

export const openNetwork: ActionCase = async (call, { id }) => {
  const { words, person } = call;
  if (!(await lookingAs(call, person.id, id))) return notAllowed(call);
  const values = { whom: null, question: words.t('introductions.ask.proposed') };
  return { kind: 'form', form: networkForm(words, id, askedAtOnce, { values, errors: {} }) };
};

export const submitNetwork: FormCase = async (call, programmeId, answers) => {
  const { words, person, tx, now } = call;
  await lockParts(call, programmeId, [person.id]);
  if (!(await lookingAs(call, person.id, programmeId))) return notAllowed(call);
  const typed = readTyped(words, answers, ['whom', 'question']);
  const { whom, question } = typed.values;
  const again = (errors: Typed['errors']): Reply => ({
    kind: 'errors',
    form: networkForm(words, programmeId, askedAtOnce, { values: typed.values, errors }),
  });
  if (!whom || !question || Object.keys(typed.errors).length > 0) return again(typed.errors);
  const { addresses, wrong } = readAddresses(whom);
  if (wrong.length > 0) return again({ whom: words.t('introductions.ask.wrong', { list: words.list(wrong) }) });
  if (person.email !== null && addresses.includes(person.email)) {
    return again({ whom: words.t('introductions.ask.yourself') });
  }
  const before = await tx.introductions.of(person.id);
  const left = leftToAsk(before, person.id, now);
  if (addresses.length > left) return again({ whom: words.t('introductions.ask.tooMany', { left }) });
  for (const address of addresses) {
    const known = await tx.people.byEmail(address);
    const colleague = known && known.accounts.length > 0 ? known : null;
    const pending = before.some(
      (one) =>
        one.menteeId === person.id &&
        one.state === 'sought' &&
        (one.address === address || (colleague !== null && one.suggesterId === colleague.id)),
    );
    // Whoever has the question already is not asked again.
    if (pending) continue;
    const asked: Introduction = {
      id: call.newId('int'),
      programmeId,
      menteeId: person.id,
      suggesterId: colleague?.id ?? null,
      mentorId: null,
      state: 'sought',
      address: colleague ? null : address,
      question,
      why: null,
      createdAt: now,
      updatedAt: now,
    };
    await tx.introductions.save(asked);
    await tx.outbox.enqueue([introductionEffect(asked, 'question')], now);
  }
  return { kind: 'answer', view: note(words.t('introductions.ask.sent', { count: addresses.length })) };
};
