import { note } from '../../conversation/views/note.ts';
import { isWaiting } from '../../core/pairing/moveRequest.ts';
import { notAllowed } from '../notAllowed.ts';
import { pairOf } from '../pairing/pairOf.ts';
import { requestEffect } from '../requests/requestEffect.ts';
import { coordinates } from './coordinates.ts';
import type { ActionCase } from './reach.ts';
import { writeDown } from './writeDown.ts';

const perishesAfterMs = 3 * 24 * 60 * 60 * 1000;

/** Reminds whoever has to answer a request; once a day, however many coordinators press. */
export const nudgeRequest: ActionCase = (call, { id }) =>
  coordinates(call, id, async (programme, requestId) => {
    const { tx, now, words, person } = call;
    const request = await tx.requests.byId(requestId);
    if (request?.programmeId !== programme.id) return notAllowed(call);
    if (!isWaiting(request.state)) return { kind: 'answer', view: note(words.t('coordinating.movedOn')) };
    const day = now.toISOString().slice(0, 10);
    await tx.outbox.enqueue([requestEffect(request, 'requests.reminder', `nudge/${day}`)], now);
    const asked = request.state === 'open' ? request.mentorId : request.menteeId;
    await writeDown(call, {
      actorId: person.id,
      programmeId: programme.id,
      personId: asked,
      code: 'request-nudged',
      facts: { mentee: request.menteeId, mentor: request.mentorId },
    });
    const name = (await tx.people.byId(asked))?.name ?? '';
    return { kind: 'answer', view: note(words.t('coordinating.reminded', { name })) };
  });

/** Encourages both of a pair to find a date; once a day. They hear that it was noticed, and nothing is asked of what they say. */
export const nudgePair: ActionCase = (call, { id }) =>
  coordinates(call, id, async (programme, pairId) => {
    const { tx, now, words, person } = call;
    const whole = await pairOf(call, pairId);
    if (whole?.programme.id !== programme.id) return notAllowed(call);
    const { pair, mentee, mentor } = whole;
    if (pair.state !== 'active') return { kind: 'answer', view: note(words.t('coordinating.pairOver')) };
    const day = now.toISOString().slice(0, 10);
    const effects = [mentee, mentor].map((one) => ({
      key: `pair/${pair.id}/nudged/${day}/${one.id}`,
      kind: 'coordinate.nudged',
      ids: { pair: pair.id, person: one.id },
      notBefore: null,
      expiresAt: new Date(now.getTime() + perishesAfterMs),
    }));
    await tx.outbox.enqueue(effects, now);
    const facts = { mentee: mentee.id, mentor: mentor.id };
    await writeDown(call, { actorId: person.id, programmeId: programme.id, code: 'pair-nudged', facts });
    return {
      kind: 'answer',
      view: note(words.t('coordinating.nudged', { mentee: mentee.name, mentor: mentor.name })),
    };
  });
