import type { Meeting } from '../../core/meetings/meeting.ts';
import type { Person } from '../../core/people/person.ts';
import type { Call } from '../capability.ts';
import { type PairAtHand, pairAtHand, partnerOf } from '../keeping/pairAtHand.ts';

export interface MyMeeting {
  readonly meeting: Meeting;
  readonly hand: PairAtHand;
  readonly partner: Person;
}

/**
 * A meeting of one of the caller's pairs, its pair locked, so that two presses come one after the other; `null` for
 * everybody else. Of an ended pair too: its records stay readable.
 */
export async function myMeeting(call: Call, meetingId: string): Promise<MyMeeting | null> {
  const found = await call.tx.meetings.byId(meetingId);
  const hand = await pairAtHand(call, found && (await call.tx.pairs.lock(found.pairId)));
  const meeting = await call.tx.meetings.byId(meetingId);
  const partner = hand && partnerOf(hand, call.person.id);
  return meeting && hand && partner ? { meeting, hand, partner } : null;
}

/** The same, while the pair runs. */
export async function myRunningMeeting(call: Call, meetingId: string): Promise<MyMeeting | null> {
  const mine = await myMeeting(call, meetingId);
  return mine?.hand.pair.state === 'active' ? mine : null;
}
