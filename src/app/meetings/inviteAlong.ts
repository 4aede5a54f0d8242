import { z } from 'zod';
import { type InviteDraft, inviteForm } from '../../conversation/views/meetings/inviteForm.ts';
import { note } from '../../conversation/views/note.ts';
import { overlaps, spanOf } from '../../core/meetings/overlaps.ts';
import { readMeetingTime } from '../../core/meetings/readMeetingTime.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionCase, Call, FormCase } from '../capability.ts';
import { myPair } from '../keeping/myPair.ts';
import type { PairAtHand } from '../keeping/pairAtHand.ts';
import { notAllowed } from '../notAllowed.ts';
import { busyTimes } from './busyTimes.ts';
import { meetingEffect } from './meetingEffect.ts';

const answersSchema = z.object({
  kind: z.enum(['shadowing', 'event']),
  title: z.string().max(120).nullish(),
  date: z.string().nullish(),
  time: z.string().nullish(),
  minutes: z.coerce.number().int().min(10).max(480).catch(60),
});

/** V6: the mentor of a pair whose programme provides for it takes the mentee along. */
export const openInvitation: ActionCase = async (call, { id }) => {
  const hand = await myMentee(call, id);
  if (!hand) return notAllowed(call);
  const draft = { kind: 'shadowing', title: null, date: null, time: null, minutes: 60, problem: null } as const;
  return { kind: 'form', form: inviteForm(call.words, id, hand.mentee.name, draft) };
};

export const submitInvitation: FormCase = async (call, pairId, answers) => {
  const hand = await myMentee(call, pairId);
  const typed = answersSchema.safeParse(answers);
  if (!hand || !typed.success) return notAllowed(call);
  const { kind, minutes } = typed.data;
  const title = typed.data.title?.trim() ?? '';
  const draft = { kind, title, date: typed.data.date ?? null, time: typed.data.time ?? null, minutes };
  const refused = (problem: InviteDraft['problem']): Reply => ({
    kind: 'errors',
    form: inviteForm(call.words, pairId, hand.mentee.name, { ...draft, problem }),
  });
  if (title === '') return refused({ field: 'title', code: 'missing' });
  const read = readMeetingTime(draft, call.now, knownZone(call.person.profile.timeZone));
  if (!read.ok) return refused(read.problem);

  await call.tx.pairs.lock(pairId);
  const busy = await busyTimes(call, hand, null);
  if (busy.some((span) => overlaps(span, spanOf(read.at, minutes)))) return refused({ field: 'date', code: 'taken' });
  const { tx, now, person, newId } = call;
  const invitation = {
    id: newId('mtg'),
    pairId,
    kind,
    state: 'proposed',
    startsAt: null,
    minutes,
    options: [read.at],
    proposedBy: person.id,
    sequence: 0,
    title,
    agenda: [],
    outcome: null,
    createdAt: now,
    updatedAt: now,
  } as const;
  await tx.meetings.save(invitation);
  const told = meetingEffect(invitation, 'meetings.offered', hand.mentee.id, String(now.getTime()), read.at);
  await tx.outbox.enqueue([told], now);
  return { kind: 'answer', view: note(call.words.t('meetings.invite.done', { partner: hand.mentee.name })) };
};

async function myMentee(call: Call, pairId: string): Promise<PairAtHand | null> {
  const hand = await myPair(call, pairId);
  return hand?.mentor.id === call.person.id && hand.programme.meetings.shadowing ? hand : null;
}
