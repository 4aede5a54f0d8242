import { lineForm } from '../../conversation/views/contact/lineForm.ts';
import { openingLine } from '../../conversation/views/contact/openingLine.ts';
import { note } from '../../conversation/views/note.ts';
import type { FirstContact } from '../../core/pairing/firstContact.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionCase, Call, FormCase } from '../capability.ts';
import { myPair } from '../keeping/myPair.ts';
import { type PairAtHand, partnerOf } from '../keeping/pairAtHand.ts';
import { notAllowed } from '../notAllowed.ts';
import { writtenAnswer } from '../requests/writtenAnswer.ts';
import { contactEffect } from './contactEffect.ts';

/* The first words between two who were introduced to each other. */

interface Mine extends PairAtHand {
  readonly contact: FirstContact;
  readonly partner: string;
}

/** My pair, locked, if it began with an introduction. */
async function mine(call: Call, pairId: string): Promise<Mine | null> {
  await call.tx.pairs.lock(pairId);
  const hand = await myPair(call, pairId);
  const contact = hand && (await call.tx.firstContacts.find(pairId));
  const partner = hand && partnerOf(hand, call.person.id);
  return hand && contact && partner ? { ...hand, contact, partner: partner.name } : null;
}

const already = ({ words }: Call, { partner }: Mine): Reply => ({
  kind: 'answer',
  view: note(words.t('contact.already', { name: partner })),
});

/** Opens the line, ready to send and free to change. */
export const openLine: ActionCase = async (call, { id }) => {
  const my = await mine(call, id);
  if (!my) return notAllowed(call);
  if (my.contact.line !== null) return already(call, my);
  const value = openingLine(
    call.words,
    my.programme,
    call.person.id === my.mentor.id ? 'mentor' : 'mentee',
    my.partner,
  );
  return { kind: 'form', form: lineForm(call.words, id, my.partner, { value, error: null }) };
};

export const submitLine: FormCase = async (call, pairId, answers) => {
  const my = await mine(call, pairId);
  if (!my) return notAllowed(call);
  const { words, tx, now, person } = call;
  const written = writtenAnswer(words, answers, 'line', true);
  if (written.kind === 'again') return { kind: 'errors', form: lineForm(words, pairId, my.partner, written.again) };
  if (my.contact.line !== null) return already(call, my);
  await tx.firstContacts.save({ ...my.contact, line: written.text, lineBy: person.id, madeAt: now });
  await tx.outbox.enqueue([contactEffect(my.pair, 'contact.line', 'line')], now);
  return { kind: 'answer', view: note(words.t('contact.sent', { name: my.partner })) };
};

/** "We are in touch": nobody needs to be invited any more. */
export const saidInTouch: ActionCase = async (call, { id }) => {
  const my = await mine(call, id);
  if (!my) return notAllowed(call);
  if (my.contact.madeAt === null) await call.tx.firstContacts.save({ ...my.contact, madeAt: call.now });
  return { kind: 'answer', view: note(call.words.t('contact.good', { name: my.partner })) };
};
