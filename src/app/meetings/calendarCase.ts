import type { Meeting } from '../../core/meetings/meeting.ts';
import type { Person } from '../../core/people/person.ts';
import type { CalendarPerson } from '../../ports/calendarEntry.ts';
import type { FileCase } from '../files/fileCase.ts';
import { pairAtHand, partnerOf, peopleOf } from '../keeping/pairAtHand.ts';

/** U10: a meeting of one's own as a calendar file: a request while it stands, a cancellation when it was called off. */
export const calendarCase: FileCase = {
  kind: 'meetings.calendar',
  hours: 7 * 24,
  render: async (job, reader, ids) => {
    const meeting = await job.tx.meetings.byId(ids.meeting ?? '');
    const hand = await pairAtHand(job, meeting && (await job.tx.pairs.byId(meeting.pairId)));
    if (!meeting || !hand || !reader || !partnerOf(hand, reader.id) || meeting.startsAt === null) return null;
    const { startsAt, minutes, kind, title, sequence, state, updatedAt } = meeting;
    const words = job.wordsFor(reader);
    const video = kind === 'talk' ? hand.programme.meetings.video : null;
    const { mentee, mentor } = hand;
    return {
      kind: 'calendar',
      name: words.t('meetings.file.name'),
      entry: {
        uid: `${meeting.id}@rapport`,
        sequence,
        method: state === 'cancelled' ? 'cancel' : 'request',
        startsAt,
        endsAt: new Date(startsAt.getTime() + minutes * 60_000),
        madeAt: updatedAt,
        title: title ?? words.t('meetings.file.title', { a: mentee.name, b: mentor.name }),
        description: words.t(kind === 'talk' ? 'meetings.file.description' : 'meetings.file.together'),
        place: video === null ? null : (video.url ?? words.label(video.label)),
        organizer: asCalendarPerson(organizerOf(meeting, mentee, mentor)),
        attendees: peopleOf(hand).map(asCalendarPerson),
      },
    };
  },
};

/** Who suggested the time: RFC 5546 wants one of them, and a calendar takes changes from nobody else. */
const organizerOf = ({ proposedBy, kind }: Meeting, mentee: Person, mentor: Person): Person =>
  kind === 'talk' && proposedBy === mentee.id ? mentee : mentor;

const asCalendarPerson = ({ id, name, email }: Person): CalendarPerson => ({
  name,
  // RFC 2606 keeps `.invalid` for addresses that lead nowhere.
  address: email ?? `${id}@rapport.invalid`,
});
