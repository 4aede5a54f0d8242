import { z } from 'zod';
import { meetingForm } from '../../conversation/views/keeping/meetingForm.ts';
import { note } from '../../conversation/views/note.ts';
import { readMeetingTime } from '../../core/mentoring/readMeetingTime.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import type { ActionCase, Call, FormCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { meetingKey } from './meetingEffects.ts';
import { myPair } from './myPair.ts';
import { type PairAtHand, partnerOf } from './pairAtHand.ts';
import { planReminders } from './planReminders.ts';

const answersSchema = z.object({ date: z.string().nullish(), time: z.string().nullish() });

export const openMeetingForm: ActionCase = async (call, { id }) => {
  const hand = await myPair(call, id);
  const partner = hand && partnerOf(hand, call.person.id);
  return partner ? { kind: 'form', form: meetingForm(call.words, id, partner.name) } : notAllowed(call);
};

/** A date to meet: tells the other one, and plans the reminders. The latest date counts. */
export const submitMeeting: FormCase = async (call, pairId, answers) => {
  const hand = await myPair(call, pairId);
  const partner = hand && partnerOf(hand, call.person.id);
  const typed = answersSchema.safeParse(answers);
  if (!hand || !partner || !typed.success) return notAllowed(call);

  const written = { date: typed.data.date ?? null, time: typed.data.time ?? null };
  const read = readMeetingTime(written, call.now, knownZone(call.person.profile.timeZone));
  if (!read.ok) {
    return {
      kind: 'errors',
      form: meetingForm(call.words, pairId, partner.name, { ...written, problem: read.problem }),
    };
  }
  const reminded = await setMeeting(call, hand, read.at);
  const values = { when: call.words.dateTime(read.at), partner: partner.name };
  const said = reminded ? call.words.t('keeping.date.saved', values) : call.words.t('keeping.date.savedSoon', values);
  return { kind: 'answer', view: note(said) };
};

/** True when a reminder will come. */
async function setMeeting(call: Call, hand: PairAtHand, at: Date): Promise<boolean> {
  const { pair, space } = hand;
  await call.tx.pairs.lock(pair.id);
  await call.tx.dueDates.cancel(pair.id, 'meeting-reminder');
  await call.tx.outbox.cancel(meetingKey(pair.id, ''));
  const audience = space ? 'space' : (partnerOf(hand, call.person.id)?.id ?? 'space');
  const suggested = {
    key: `${meetingKey(pair.id, at.toISOString())}/suggested/${call.now.getTime()}`,
    kind: 'keeping.meeting-suggested',
    ids: { pair: pair.id, audience, by: call.person.id, at: at.toISOString() },
  };
  await call.tx.outbox.enqueue([{ ...suggested, notBefore: null, expiresAt: at }], call.now);
  return planReminders(call, hand, at);
}
