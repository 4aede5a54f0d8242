import type { Meeting } from './meeting.ts';

export type MeetingMove =
  /** `minutes` counts as long as nothing is agreed: afterwards a move keeps the length. */
  | { readonly kind: 'propose'; readonly options: readonly Date[]; readonly minutes: number }
  | { readonly kind: 'accept'; readonly option: Date }
  | { readonly kind: 'cancel' };

export type MoveBarrier =
  /** Nobody accepts their own suggestion. */
  | 'own-proposal'
  /** What was pressed is not on offer (any more). */
  | 'not-offered'
  | 'past'
  | 'cancelled'
  /** It has begun: it can be recorded, not moved. */
  | 'begun';

export type Moved =
  | { readonly ok: true; readonly meeting: Meeting }
  | { readonly ok: false; readonly barrier: MoveBarrier };

/** What a move of one of the two makes of a meeting. The same move twice finds nothing left to do and says so. */
export function moveMeeting(meeting: Meeting, move: MeetingMove, by: string, now: Date): Moved {
  if (meeting.state === 'cancelled') return no('cancelled');
  if (meeting.startsAt !== null && meeting.startsAt <= now) return no('begun');
  switch (move.kind) {
    case 'propose': {
      const { options } = move;
      const minutes = meeting.startsAt === null ? move.minutes : meeting.minutes;
      if (options.length === 0 || options.some((at) => at <= now)) return no('past');
      const sorted = [...options].sort((a, b) => a.getTime() - b.getTime());
      return yes(meeting, now, { options: sorted, minutes, proposedBy: by });
    }
    case 'accept': {
      const option = meeting.options.find((at) => at.getTime() === move.option.getTime());
      if (!option) return no('not-offered');
      if (meeting.proposedBy === by) return no('own-proposal');
      if (option <= now) return no('past');
      return yes(meeting, now, { state: 'agreed', startsAt: option, options: [], sequence: nextSequence(meeting) });
    }
    case 'cancel':
      return yes(meeting, now, { state: 'cancelled', options: [], sequence: nextSequence(meeting) });
  }
}

/** A calendar has an entry only once a time was agreed: the first is 0, each change one more (RFC 5545, 3.8.7.4). */
const nextSequence = ({ startsAt, sequence }: Meeting): number => (startsAt === null ? 0 : sequence + 1);

const no = (barrier: MoveBarrier): Moved => ({ ok: false, barrier });
const yes = (meeting: Meeting, now: Date, change: Partial<Meeting>): Moved => ({
  ok: true,
  meeting: { ...meeting, ...change, updatedAt: now },
});
