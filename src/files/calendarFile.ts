import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { CalendarEntry } from '../ports/calendarEntry.ts';

/**
 * One meeting as an `.ics` file. The uid stays, the sequence grows: RFC 5546 has calendars replace an entry by a later
 * `REQUEST`, and take it out by a `CANCEL`, of the same uid. Times are in UTC, which every calendar shows at its own clock.
 */
export function calendarFile(entry: CalendarEntry): Uint8Array {
  const cancelled = entry.method === 'cancel';
  const calendar = ical({
    prodId: { company: 'Rapport', product: 'Mentoring' },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: entry.madeAt,
    start: entry.startsAt,
    end: entry.endsAt,
    summary: entry.title,
    description: entry.description,
    location: entry.place,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: parameter(entry.organizer.name), email: entry.organizer.address },
    attendees: entry.attendees.map(({ name, address }) => ({
      name: parameter(name),
      email: address,
      // They said yes in the chat: a calendar need not ask them again.
      status: ICalAttendeeStatus.ACCEPTED,
      role: ICalAttendeeRole.REQ,
      rsvp: false,
    })),
  });
  return new TextEncoder().encode(calendar.toString());
}

/** RFC 5545, 3.2: the value of a parameter holds no double quote and no control character, not even an escaped one. */
function parameter(name: string): string {
  return name.replaceAll('"', '’').replace(/\p{Cc}/gu, ' ');
}
