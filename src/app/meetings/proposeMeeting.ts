import { z } from 'zod';
import { type ProposalDraft, proposalForm } from '../../conversation/views/meetings/proposalForm.ts';
import { note } from '../../conversation/views/note.ts';
import type { Meeting } from '../../core/meetings/meeting.ts';
import { moveMeeting } from '../../core/meetings/moveMeeting.ts';
import { overlaps, spanOf } from '../../core/meetings/overlaps.ts';
import { proposeTimes } from '../../core/meetings/proposeTimes.ts';
import { readMeetingTime } from '../../core/meetings/readMeetingTime.ts';
import type { Person } from '../../core/people/person.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionCase, Call, FormCase } from '../capability.ts';
import { myPair } from '../keeping/myPair.ts';
import { type PairAtHand, partnerOf } from '../keeping/pairAtHand.ts';
import { notAllowed } from '../notAllowed.ts';
import { barrierNote } from './barrierNote.ts';
import { busyTimes } from './busyTimes.ts';
import { meetingEffect, meetingKey } from './meetingEffect.ts';
import { myRunningMeeting } from './myMeeting.ts';

const answersSchema = z.object({
  times: z.array(z.iso.datetime()).nullish(),
  date: z.string().nullish(),
  time: z.string().nullish(),
  minutes: z.coerce.number().int().min(10).max(480).nullish(),
});

/** What a form is about: a pair's next talk, or a meeting that is to be moved. */
interface Subject {
  readonly hand: PairAtHand;
  readonly partner: Person;
  readonly meeting: Meeting | null;
  readonly token: string;
}

const moving = 'move:';

export const openProposal: ActionCase = async (call, { id }) => {
  const subject = await subjectOf(call, id);
  return subject ? { kind: 'form', form: await form(call, subject, null) } : notAllowed(call);
};

export const openMove: ActionCase = async (call, { id }) => {
  const subject = await subjectOf(call, moving + id);
  return subject ? { kind: 'form', form: await form(call, subject, null) } : notAllowed(call);
};

/** Offers times to the other one. A talk that is already on offer or agreed is the one that is moved: there is no second. */
export const submitProposal: FormCase = async (call, token, answers) => {
  const subject = await subjectOf(call, token);
  const typed = answersSchema.safeParse(answers);
  if (!subject || !typed.success) return notAllowed(call);
  const settled = subject.meeting?.startsAt ? subject.meeting.minutes : null;
  const minutes = settled ?? typed.data.minutes ?? subject.hand.programme.meetings.minutes;
  const draft = {
    times: typed.data.times ?? [],
    date: typed.data.date ?? null,
    time: typed.data.time ?? null,
    minutes: settled === null ? minutes : null,
    problem: null,
  };
  const refused = async (problem: ProposalDraft['problem']): Promise<Reply> => ({
    kind: 'errors',
    form: await form(call, subject, { ...draft, problem }),
  });

  await call.tx.pairs.lock(subject.hand.pair.id);
  const busy = await busyTimes(call, subject.hand, subject.meeting?.id ?? null);
  const isTaken = (at: Date) => busy.some((span) => overlaps(span, spanOf(at, minutes)));
  const options = draft.times.map((at) => new Date(at)).filter((at) => at > call.now);
  if (options.some(isTaken)) return refused({ field: 'times', code: 'taken' });
  if (draft.date !== null || draft.time !== null) {
    const read = readMeetingTime(draft, call.now, knownZone(call.person.profile.timeZone));
    if (!read.ok) return refused(read.problem);
    if (isTaken(read.at)) return refused({ field: 'date', code: 'taken' });
    if (!options.some((at) => at.getTime() === read.at.getTime())) options.push(read.at);
  }
  if (options.length === 0) return refused({ field: 'times', code: 'none' });
  return propose(call, subject, options, minutes);
};

async function propose(call: Call, subject: Subject, options: readonly Date[], minutes: number): Promise<Reply> {
  const { tx, now, words, person } = call;
  const present = subject.meeting ?? newTalk(call, subject.hand);
  const moved = moveMeeting(present, { kind: 'propose', options, minutes }, person.id, now);
  if (!moved.ok) return { kind: 'answer', view: barrierNote(words, moved.barrier, subject.partner.name) };
  await tx.meetings.save(moved.meeting);
  // Only the latest offer is worth reading.
  await tx.outbox.cancel(`${meetingKey(moved.meeting)}offered/`);
  const last = moved.meeting.options.at(-1) ?? now;
  const told = meetingEffect(moved.meeting, 'meetings.offered', subject.partner.id, String(now.getTime()), last);
  await tx.outbox.enqueue([told], now);
  return { kind: 'answer', view: note(words.t('meetings.offeredNow', { partner: subject.partner.name })) };
}

function newTalk({ now, person, newId }: Call, { pair, programme }: PairAtHand): Meeting {
  return {
    id: newId('mtg'),
    pairId: pair.id,
    kind: 'talk',
    state: 'proposed',
    startsAt: null,
    minutes: programme.meetings.minutes,
    options: [],
    proposedBy: person.id,
    sequence: 0,
    title: null,
    agenda: [],
    outcome: null,
    createdAt: now,
    updatedAt: now,
  };
}

async function subjectOf(call: Call, token: string): Promise<Subject | null> {
  if (token.startsWith(moving)) {
    const mine = await myRunningMeeting(call, token.slice(moving.length));
    return mine && mine.meeting.state !== 'cancelled' ? { ...mine, token } : null;
  }
  const hand = await myPair(call, token);
  const partner = hand && partnerOf(hand, call.person.id);
  if (!hand || !partner) return null;
  const all = await call.tx.meetings.ofPair(hand.pair.id);
  const open = all.find(
    ({ kind, state, startsAt }) =>
      kind === 'talk' && (state === 'proposed' || (state === 'agreed' && startsAt !== null && startsAt > call.now)),
  );
  return { hand, partner, meeting: open ?? null, token };
}

async function form(call: Call, subject: Subject, draft: ProposalDraft | null) {
  const { hand, partner, meeting, token } = subject;
  const settled = meeting?.startsAt ? meeting.minutes : null;
  const minutes = settled ?? draft?.minutes ?? meeting?.minutes ?? hand.programme.meetings.minutes;
  const proposed = proposeTimes(hand.two, call.now, minutes, await busyTimes(call, hand, null));
  const times = proposed.times.map((at) => at.toISOString());
  const fresh = { times, date: null, time: null, minutes: settled === null ? minutes : null, problem: null };
  return proposalForm(call.words, token, partner.name, keepTyped(proposed, draft), draft ?? fresh);
}

/** What was ticked stays on offer in a form that comes back. */
function keepTyped(proposed: ReturnType<typeof proposeTimes>, draft: ProposalDraft | null) {
  if (draft === null || draft.times.length === 0) return proposed;
  const all = new Set([...proposed.times.map((at) => at.toISOString()), ...draft.times]);
  const times = [...all].sort().map((at) => new Date(at));
  return { hours: proposed.hours === 'none' ? ('working' as const) : proposed.hours, times };
}
