import { z } from 'zod';
import {
  fieldOf,
  longestPart,
  type RecordDraft,
  type RecordPart,
  recordForm,
  recordParts,
} from '../../conversation/views/meetings/recordForm.ts';
import { note } from '../../conversation/views/note.ts';
import type { FollowUp } from '../../core/meetings/followUp.ts';
import type { MeetingNote } from '../../core/meetings/meetingNote.ts';
import { readActions } from '../../core/meetings/readActions.ts';
import type { ActionCase, Call, FormCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { type MyMeeting, myMeeting, myRunningMeeting } from './myMeeting.ts';
import { recordReply } from './showRecords.ts';

const answersSchema = z.record(z.string(), z.unknown());
const answerSchema = z.string().max(longestPart).nullable().catch(null);

/** O11, U9: the record of a meeting that has begun, as the programme's template has it. */
export const openRecord: ActionCase = async (call, { id }) => {
  const mine = await myRunningMeeting(call, id);
  if (mine?.meeting.state !== 'agreed') return notAllowed(call);
  if (!hasBegun(call, mine)) return { kind: 'answer', view: note(call.words.t('record.notYet')) };
  const parts = recordParts(call.words, mine.hand.programme.meetingRecord.parts);
  const stored = await load(call, mine);
  const draft = { ...draftOf(call, mine, parts), token: tokenOf(mine, stored.shared), values: valuesOf(parts, stored) };
  return { kind: 'form', form: recordForm(call.words, { ...draft, meanwhile: null }) };
};

/**
 * Saves what is shared for both and what is private for the writer. Whoever began before the other one saved gets both texts
 * to bring together: nobody's words are overwritten unseen.
 */
export const submitRecord: FormCase = async (call, token, answers) => {
  const [meetingId = '', version = ''] = token.split('/');
  const mine = await myMeeting(call, meetingId);
  const typed = answersSchema.safeParse(answers);
  if (mine?.meeting.state !== 'agreed' || !hasBegun(call, mine) || !typed.success) return notAllowed(call);
  const parts = recordParts(call.words, mine.hand.programme.meetingRecord.parts);
  const values = Object.fromEntries(
    parts.map((part) => [fieldOf(part), answerSchema.parse(typed.data[fieldOf(part)] ?? null)?.trim() ?? '']),
  );
  const stored = await load(call, mine);
  if (versionOf(stored.shared) !== version) {
    const present = valuesOf(parts, stored);
    const theirs = parts.filter((part) => part.shared && present[fieldOf(part)]);
    const meanwhile = theirs.map((part) => ({ label: part.label, text: present[fieldOf(part)] ?? '' }));
    const draft = { ...draftOf(call, mine, parts), token: tokenOf(mine, stored.shared), values, meanwhile };
    return { kind: 'errors', form: recordForm(call.words, draft) };
  }
  await save(call, mine, parts, values, stored.followUps);
  return recordReply(call, mine.meeting.id);
};

interface Stored {
  readonly shared: MeetingNote | null;
  readonly own: MeetingNote | null;
  /** Of this meeting, without those that were let go. */
  readonly followUps: readonly FollowUp[];
}

async function load(call: Call, { meeting, hand }: MyMeeting): Promise<Stored> {
  const all = await call.tx.followUps.ofPair(hand.pair.id);
  return {
    shared: await call.tx.meetingNotes.shared(meeting.id),
    own: await call.tx.meetingNotes.own(meeting.id, call.person.id),
    followUps: all.filter(({ meetingId, state }) => meetingId === meeting.id && state !== 'dropped'),
  };
}

async function save(
  call: Call,
  { meeting, hand }: MyMeeting,
  parts: readonly RecordPart[],
  values: Readonly<Record<string, string>>,
  known: readonly FollowUp[],
): Promise<void> {
  const { tx, now, person, newId } = call;
  const written = (shared: boolean) =>
    Object.fromEntries(
      parts
        .filter((part) => part.shared === shared && part.kind === 'text')
        .map((part) => [part.id, values[fieldOf(part)] ?? ''] as const)
        .filter(([, value]) => value !== ''),
    );
  await tx.meetingNotes.save({ meetingId: meeting.id, authorId: null, parts: written(true), updatedAt: now });
  await tx.meetingNotes.save({ meetingId: meeting.id, authorId: person.id, parts: written(false), updatedAt: now });
  const lists = parts.filter(({ kind }) => kind === 'actions').map((part) => values[fieldOf(part)] ?? '');
  const { added, removed } = readActions(lists.join('\n'), known);
  for (const one of removed) await tx.followUps.save({ ...one, state: 'dropped', updatedAt: now });
  const base = { pairId: hand.pair.id, meetingId: meeting.id, state: 'open', updatedAt: now } as const;
  for (const [index, text] of added.entries()) {
    // Lines written together keep their order.
    const createdAt = new Date(now.getTime() + index);
    await tx.followUps.save({ ...base, id: newId('fup'), text, createdAt });
  }
  await tx.meetings.save({ ...meeting, outcome: 'held', updatedAt: now });
}

const hasBegun = ({ now }: Call, { meeting }: MyMeeting) => meeting.startsAt !== null && meeting.startsAt <= now;

/** Tells one version of the shared record from the next. */
const versionOf = (shared: MeetingNote | null): string => String(shared?.updatedAt.getTime() ?? 0);
const tokenOf = ({ meeting }: MyMeeting, shared: MeetingNote | null) => `${meeting.id}/${versionOf(shared)}`;

function draftOf(call: Call, { meeting, partner }: MyMeeting, parts: readonly RecordPart[]) {
  const date = meeting.startsAt === null ? '' : call.words.date(meeting.startsAt);
  return { partner: partner.name, date, parts } satisfies Partial<RecordDraft>;
}

function valuesOf(parts: readonly RecordPart[], { shared, own, followUps }: Stored): Record<string, string> {
  const actions = followUps.map(({ text }) => text).join('\n');
  return Object.fromEntries(
    parts.map((part) => {
      const value = part.kind === 'actions' ? actions : ((part.shared ? shared : own)?.parts[part.id] ?? '');
      return [fieldOf(part), value];
    }),
  );
}
