import type { Meeting } from '../../core/meetings/meeting.ts';
import type { Effect } from '../../ports/effect.ts';

type MeetingEffectKind =
  | 'meetings.offered'
  | 'meetings.agreed'
  | 'meetings.cancelled'
  | 'meetings.calendar'
  | 'meetings.reminder'
  | 'meetings.over';

/** The beginning of every effect about one meeting. */
export const meetingKey = ({ pairId, id }: Pick<Meeting, 'pairId' | 'id'>): string => `pair/${pairId}/meeting/${id}/`;

/** Something about a meeting for one person, or for both in their space (`null`); pointless after `expiresAt`. */
export function meetingEffect(
  meeting: Meeting,
  kind: MeetingEffectKind,
  person: string | null,
  moment: string,
  expiresAt: Date | null,
): Effect {
  return {
    key: `${meetingKey(meeting)}${kind.replace('meetings.', '')}/${moment}/${person ?? 'space'}`,
    kind,
    ids: {
      pair: meeting.pairId,
      meeting: meeting.id,
      sequence: String(meeting.sequence),
      ...(person === null ? {} : { person }),
    },
    notBefore: null,
    expiresAt,
  };
}
