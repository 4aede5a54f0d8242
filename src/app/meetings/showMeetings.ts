import { meetingList } from '../../conversation/views/meetings/meetingList.ts';
import { whichPair } from '../../conversation/views/meetings/whichPair.ts';
import { note } from '../../conversation/views/note.ts';
import { endOf } from '../../core/meetings/meeting.ts';
import { isHeld } from '../../core/meetings/meetingsHeld.ts';
import type { MessageView } from '../../ports/view.ts';
import type { ActionCase, Call, CommandCase } from '../capability.ts';
import { myPair } from '../keeping/myPair.ts';
import { type PairAtHand, partnerOf } from '../keeping/pairAtHand.ts';
import { notAllowed } from '../notAllowed.ts';
import { viewOf } from './viewOf.ts';

/** `meet`: what is planned, or a time to find; of several pairs, asks which. */
export const meetCommand: CommandCase = async (call) => {
  const hands = await runningPairs(call);
  const [only, ...more] = hands;
  if (!only) return { kind: 'answer', view: note(call.words.t('meetings.noPair')) };
  if (more.length > 0) return { kind: 'answer', view: which(call, hands, 'meetings.show') };
  return { kind: 'answer', view: await meetingsView(call, only) };
};

export const openMeetings: ActionCase = async (call, { id }) => {
  const hand = await myPair(call, id);
  return hand ? { kind: 'answer', view: await meetingsView(call, hand) } : notAllowed(call);
};

/** The caller's running pairs, with everything a prompt needs. */
export async function runningPairs(call: Call): Promise<PairAtHand[]> {
  const pairs = (await call.tx.pairs.ofPerson(call.person.id)).filter(({ state }) => state === 'active');
  const hands = await Promise.all(pairs.map(({ id }) => myPair(call, id)));
  return hands.filter((hand) => hand !== null);
}

export function which(call: Call, hands: readonly PairAtHand[], verb: string): MessageView {
  const pairs = hands.map((hand) => ({ id: hand.pair.id, partner: partnerOf(hand, call.person.id)?.name ?? '' }));
  return whichPair(call.words, pairs, verb);
}

/** How things stand between the two, for the caller alone. */
export async function meetingsView(call: Call, hand: PairAtHand): Promise<MessageView> {
  const { tx, now, person, words } = call;
  const all = await tx.meetings.ofPair(hand.pair.id);
  const ahead = all
    .filter((meeting) => meeting.state !== 'cancelled')
    .map((meeting) => ({ ...meeting, options: meeting.options.filter((at) => at > now) }))
    .filter((meeting) => (meeting.startsAt === null ? meeting.options.length > 0 : (endOf(meeting) ?? now) > now))
    .sort((a, b) => firstMoment(a) - firstMoment(b));
  const unrecorded: { id: string; startsAt: Date }[] = [];
  for (const meeting of all.filter((one) => isHeld(one, now) && one.outcome === null).slice(0, 3)) {
    const written = await tx.meetingNotes.shared(meeting.id);
    if (!written && meeting.startsAt) unrecorded.push({ id: meeting.id, startsAt: meeting.startsAt });
  }
  const followUps = await tx.followUps.ofPair(hand.pair.id);
  return meetingList(words, {
    pairId: hand.pair.id,
    partner: partnerOf(hand, person.id)?.name ?? '',
    ahead: ahead.map((meeting) => viewOf(meeting, hand, person.id)),
    unrecorded,
    openFollowUps: followUps.filter(({ state }) => state === 'open').length,
    mayInvite: hand.programme.meetings.shadowing && person.id === hand.mentor.id,
  });
}

const firstMoment = ({ startsAt, options }: { startsAt: Date | null; options: readonly Date[] }) =>
  (startsAt ?? options[0] ?? new Date(0)).getTime();
