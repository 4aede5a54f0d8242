import { z } from 'zod';
import { extendByForm } from '../../conversation/views/coordinating/extendByForm.ts';
import { talkView } from '../../conversation/views/coordinating/talkView.ts';
import { note } from '../../conversation/views/note.ts';
import { longDate } from '../../conversation/views/pairing/longDate.ts';
import { extensions } from '../../conversation/views/pairing/pairForms.ts';
import { monthsAfter } from '../../core/pairing/pairEnd.ts';
import type { Reply } from '../../ports/reply.ts';
import { notAllowed } from '../notAllowed.ts';
import { pairOf, type WholePair } from '../pairing/pairOf.ts';
import { coordinates } from './coordinates.ts';
import { endPair, proposeExtension } from './deeds.ts';
import type { ActionCase, Call, FormCase } from './reach.ts';
import { writeDown } from './writeDown.ts';

/* What a coordinator can do about a pair: status alone, never a word of theirs. */

/** A running pair of a programme the sender coordinates, locked; one that has ended is answered here. */
const withPair = (call: Call, id: string, deed: (whole: WholePair) => Promise<Reply>): Promise<Reply> =>
  coordinates(call, id, async (programme, pairId) => {
    await call.tx.pairs.lock(pairId);
    const whole = await pairOf(call, pairId);
    if (whole?.programme.id !== programme.id) return notAllowed(call);
    if (whole.pair.state !== 'active') {
      return { kind: 'answer', view: note(call.words.t('coordinating.pairOver')) };
    }
    return deed(whole);
  });

/** How to reach the two, and what can be decided after having talked to them. */
export const talkToPair: ActionCase = (call, { id }) =>
  withPair(call, id, async ({ pair, mentee, mentor }) => {
    for (const { id: personId } of [mentee, mentor]) {
      const { programmeId } = pair;
      await writeDown(call, { actorId: call.person.id, programmeId, personId, code: 'contact-read' });
    }
    return { kind: 'answer', view: talkView(call.words, pair, mentee, mentor) };
  });

export const closePair: ActionCase = (call, { id }) =>
  withPair(call, id, async ({ pair, mentee, mentor }) => {
    await endPair(call, pair, 'without-fault');
    const facts = { mentee: mentee.id, mentor: mentor.id };
    await writeDown(call, { actorId: call.person.id, programmeId: pair.programmeId, code: 'pair-closed', facts });
    return {
      kind: 'answer',
      view: note(call.words.t('coordinating.closed', { mentee: mentee.name, mentor: mentor.name })),
    };
  });

export const openExtend: ActionCase = (call, { id }) =>
  withPair(call, id, async (whole) => {
    if (whole.pair.endsAt === null) return { kind: 'answer', view: note(call.words.t('coordinating.noEnd')) };
    return { kind: 'form', form: extendByForm(call.words, whole) };
  });

const extendAnswer = z.object({ months: z.enum(extensions.map(String)) });

/** Offers more time. It is their pair: the end moves when both have said yes, and a no of either is a no. */
export const submitExtend: FormCase = (call, token, answers) =>
  withPair(call, token, async (whole) => {
    const { pair, mentee, mentor, programme } = whole;
    const { words, person } = call;
    const parsed = extendAnswer.safeParse(answers);
    if (!parsed.success || pair.endsAt === null) return { kind: 'errors', form: extendByForm(words, whole) };
    const months = Number(parsed.data.months);
    await proposeExtension(call, pair, months);
    const endsAt = monthsAfter(pair.endsAt, months, programme.timeZone);
    const end = endsAt.toISOString().slice(0, 10);
    const facts = { mentee: mentee.id, mentor: mentor.id, until: end };
    await writeDown(call, { actorId: person.id, programmeId: programme.id, code: 'pair-extended', facts });
    const names = { mentee: mentee.name, mentor: mentor.name, date: longDate(words, endsAt) };
    return { kind: 'answer', view: note(words.t('coordinating.extendDone', names)) };
  });
