import { z } from 'zod';
import { recordParts } from '../../conversation/views/meetings/recordForm.ts';
import { notesView, recordView } from '../../conversation/views/meetings/recordViews.ts';
import { note } from '../../conversation/views/note.ts';
import { isHeld } from '../../core/meetings/meetingsHeld.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionCase, Call, CommandCase } from '../capability.ts';
import { type PairAtHand, pairAtHand, partnerOf } from '../keeping/pairAtHand.ts';
import { notAllowed } from '../notAllowed.ts';
import { myMeeting } from './myMeeting.ts';
import { runningPairs, which } from './showMeetings.ts';

/** `notes`: the records of my pair and what is still to do; of several pairs, asks which. */
export const notesCommand: CommandCase = async (call) => {
  const hands = await runningPairs(call);
  const [only, ...more] = hands;
  if (!only) return { kind: 'answer', view: note(call.words.t('meetings.noPair')) };
  if (more.length > 0) return { kind: 'answer', view: which(call, hands, 'meetings.notes') };
  return notesReply(call, only);
};

/** Also of a pair that has ended. */
export const openNotes: ActionCase = async (call, { id }) => {
  const hand = await pairAtHand(call, await call.tx.pairs.byId(id));
  return hand && partnerOf(hand, call.person.id) ? notesReply(call, hand) : notAllowed(call);
};

export const readRecord: ActionCase = (call, { id }) => recordReply(call, id);

async function notesReply(call: Call, hand: PairAtHand): Promise<Reply> {
  const { tx, now, person, words } = call;
  const held = (await tx.meetings.ofPair(hand.pair.id)).filter((meeting) => isHeld(meeting, now));
  const meetings: { id: string; startsAt: Date; written: boolean }[] = [];
  for (const { id, startsAt } of held) {
    const written = (await tx.meetingNotes.shared(id)) ?? (await tx.meetingNotes.own(id, person.id));
    if (startsAt) meetings.push({ id, startsAt, written: written !== null });
  }
  meetings.sort((a, b) => b.startsAt.getTime() - a.startsAt.getTime());
  const followUps = (await tx.followUps.ofPair(hand.pair.id)).filter(({ state }) => state === 'open');
  const partner = partnerOf(hand, person.id)?.name ?? '';
  return { kind: 'answer', view: notesView(words, { pairId: hand.pair.id, partner, meetings, followUps }) };
}

/** One record, for one of the two alone: what is shared, and their own private notes. */
export async function recordReply(call: Call, meetingId: string): Promise<Reply> {
  const mine = await myMeeting(call, meetingId);
  if (!mine?.meeting.startsAt) return notAllowed(call);
  const { meeting, hand, partner } = mine;
  const { tx, words, person } = call;
  const parts = recordParts(words, hand.programme.meetingRecord.parts);
  const shared = (await tx.meetingNotes.shared(meetingId))?.parts ?? {};
  const own = (await tx.meetingNotes.own(meetingId, person.id))?.parts ?? {};
  const actions = (await tx.followUps.ofPair(hand.pair.id))
    .filter((one) => one.meetingId === meetingId && one.state !== 'dropped')
    .map(({ text, state }) => (state === 'done' ? `✓ ${text}` : text))
    .join('\n');
  const shown = (isShared: boolean) =>
    parts
      .filter((part) => part.shared === isShared)
      .map((part) => ({
        label: part.label,
        text: part.kind === 'actions' ? actions : ((isShared ? shared : own)[part.id] ?? ''),
      }))
      .filter(({ text }) => text !== '');
  const view = recordView(words, {
    meetingId,
    pairId: hand.pair.id,
    partner: partner.name,
    startsAt: meeting.startsAt ?? call.now,
    shared: shown(true),
    own: shown(false),
  });
  return { kind: 'answer', view };
}

const stateSchema = z.enum(['done', 'dropped']);

/** Something agreed on is done, or let go, by either of the two. */
export const settleFollowUp: ActionCase = async (call, { id, arg }) => {
  const state = stateSchema.safeParse(arg);
  const found = await call.tx.followUps.byId(id);
  const hand = await pairAtHand(call, found && (await call.tx.pairs.lock(found.pairId)));
  if (!state.success || !found || !hand || !partnerOf(hand, call.person.id)) return notAllowed(call);
  if (found.state !== state.data) await call.tx.followUps.save({ ...found, state: state.data, updatedAt: call.now });
  const said = state.data === 'done' ? 'meetings.followUp.doneNoted' : 'meetings.followUp.droppedNoted';
  return { kind: 'answer', view: note(call.words.t(said, { what: found.text })) };
};
