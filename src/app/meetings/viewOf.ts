import type { MeetingView } from '../../conversation/views/meetings/meetingView.ts';
import type { Meeting } from '../../core/meetings/meeting.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import { type PairAtHand, partnerOf, peopleOf } from '../keeping/pairAtHand.ts';

/** A meeting as one of the two sees it; `readerId` `null`: as both do. */
export function viewOf(meeting: Meeting, hand: PairAtHand, readerId: string | null): MeetingView {
  const { agendaTopics, meetings } = hand.programme;
  const { id, pairId, kind, title, state, startsAt, minutes, options, proposedBy, agenda } = meeting;
  return {
    id,
    pairId,
    kind,
    title,
    state,
    startsAt,
    minutes,
    options,
    mine: proposedBy === readerId,
    partner: readerId === null ? '' : (partnerOf(hand, readerId)?.name ?? ''),
    people: peopleOf(hand).map((person) => ({ name: person.name, zone: knownZone(person.profile.timeZone) })),
    // A topic that the programme has dropped meanwhile is left out.
    agenda: agenda.flatMap((topic) => agendaTopics.filter((entry) => entry.id === topic)),
    video: meetings.video,
  };
}
