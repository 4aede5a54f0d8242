import { z } from 'zod';
import { text } from '../../conversation/views/blocks.ts';
import { note } from '../../conversation/views/note.ts';
import { type MoveBarrier, moveMeeting } from '../../core/meetings/moveMeeting.ts';
import { overlaps, spanOf } from '../../core/meetings/overlaps.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionCase, Call } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { barrierNote } from './barrierNote.ts';
import { busyTimes } from './busyTimes.ts';
import { chooseAgenda } from './chooseAgenda.ts';
import { meetingEffect } from './meetingEffect.ts';
import { type MyMeeting, myRunningMeeting } from './myMeeting.ts';
import { settleMeeting, unsettleMeeting } from './settleMeeting.ts';
import { meetingsView } from './showMeetings.ts';

const optionSchema = z.iso.datetime().transform((at) => new Date(at));

/** One of the times on offer suits. Twice is once: the second press is shown how it stands. */
export const acceptMeeting: ActionCase = async (call, { id, arg }) => {
  const mine = await myRunningMeeting(call, id);
  const option = optionSchema.safeParse(arg);
  if (!mine || !option.success) return notAllowed(call);
  const { hand, partner } = mine;
  const moved = moveMeeting(mine.meeting, { kind: 'accept', option: option.data }, call.person.id, call.now);
  if (!moved.ok) return stands(call, mine, moved.barrier);
  // Each of the two may be about to agree to something else at this moment, in another pair.
  await call.tx.people.lock([hand.mentee.id, hand.mentor.id]);
  const busy = await busyTimes(call, hand, mine.meeting.id);
  const wanted = spanOf(option.data, moved.meeting.minutes);
  if (busy.some((span) => overlaps(span, wanted))) return stands(call, mine, 'taken');
  const first = moved.meeting.agenda.length === 0 && moved.meeting.kind === 'talk';
  const agenda = first ? await chooseAgenda(call, hand, mine.meeting.id) : moved.meeting.agenda;
  const agreed = { ...moved.meeting, agenda };
  await call.tx.meetings.save(agreed);
  await settleMeeting(call, hand, agreed, call.person.id);
  const view = await meetingsView(call, hand);
  const said = call.words.t('meetings.agreedNow', { partner: partner.name });
  return { kind: 'replace', view: { ...view, blocks: [text(said), ...view.blocks] } };
};

/** Called off, turned down or taken back. */
export const cancelMeeting: ActionCase = async (call, { id }) => {
  const mine = await myRunningMeeting(call, id);
  if (!mine) return notAllowed(call);
  const moved = moveMeeting(mine.meeting, { kind: 'cancel' }, call.person.id, call.now);
  if (!moved.ok) return stands(call, mine, moved.barrier);
  await call.tx.meetings.save(moved.meeting);
  await unsettleMeeting(call, mine.hand, moved.meeting, call.person.id);
  return { kind: 'replace', view: await meetingsView(call, mine.hand) };
};

async function stands(call: Call, { hand, partner }: MyMeeting, barrier: MoveBarrier | 'taken'): Promise<Reply> {
  const why = barrierNote(call.words, barrier, partner.name);
  // On one's own offer the card may belong to the other one: it is left as it is.
  if (barrier === 'own-proposal') return { kind: 'answer', view: why };
  const view = await meetingsView(call, hand);
  return { kind: 'replace', view: { ...view, blocks: [...why.blocks, ...view.blocks] } };
}

/** Other ideas for the talk: none of those that are there now. */
export const otherAgenda: ActionCase = async (call, { id }) => {
  const mine = await myRunningMeeting(call, id);
  if (!mine) return notAllowed(call);
  const { hand, meeting } = mine;
  const agenda = await chooseAgenda(call, hand, meeting.id, meeting.agenda);
  await call.tx.meetings.save({ ...meeting, agenda, updatedAt: call.now });
  return { kind: 'replace', view: await meetingsView(call, hand) };
};

/** The calendar file once more, for whoever asks; every version of a meeting is sent to a person once by itself. */
export const sendCalendar: ActionCase = async (call, { id }) => {
  const mine = await myRunningMeeting(call, id);
  if (!mine || mine.meeting.startsAt === null) return notAllowed(call);
  const moment = `${mine.meeting.sequence}/again/${call.now.getTime()}`;
  const file = meetingEffect(mine.meeting, 'meetings.calendar', call.person.id, moment, null);
  await call.tx.outbox.enqueue([file], call.now);
  return { kind: 'answer', view: note(call.words.t('meetings.calendarSent')) };
};

/** What was planned did not happen: counted as such, and a new date offered. */
export const missMeeting: ActionCase = async (call, { id }) => {
  const mine = await myRunningMeeting(call, id);
  if (!mine || mine.meeting.startsAt === null || mine.meeting.startsAt > call.now) return notAllowed(call);
  await call.tx.meetings.save({ ...mine.meeting, outcome: 'missed', updatedAt: call.now });
  const view = await meetingsView(call, mine.hand);
  return { kind: 'replace', view: { ...view, blocks: [text(call.words.t('meetings.missedNoted')), ...view.blocks] } };
};
