import type { Capability } from '../capability.ts';
import { acceptMeeting, cancelMeeting, missMeeting, otherAgenda, sendCalendar } from './answerMeeting.ts';
import { calendarCase } from './calendarCase.ts';
import { openInvitation, submitInvitation } from './inviteAlong.ts';
import { openRecord, submitRecord } from './keepRecord.ts';
import { meetingDue } from './meetingDue.ts';
import { meetingEffects } from './meetingEffects.ts';
import { openMove, openProposal, submitProposal } from './proposeMeeting.ts';
import { meetCommand, openMeetings } from './showMeetings.ts';
import { notesCommand, openNotes, readRecord, settleFollowUp } from './showRecords.ts';

/** A pair's meetings: a time for both, the calendar, an agenda, a record, and what was agreed to do. */
export const meetings: Capability = {
  commands: { meet: meetCommand, notes: notesCommand },
  actions: {
    'meetings.show': openMeetings,
    'meetings.propose': openProposal,
    'meetings.move': openMove,
    'meetings.accept': acceptMeeting,
    'meetings.cancel': cancelMeeting,
    'meetings.agenda': otherAgenda,
    'meetings.calendar': sendCalendar,
    'meetings.missed': missMeeting,
    'meetings.invite': openInvitation,
    'meetings.record': openRecord,
    'meetings.read': readRecord,
    'meetings.notes': openNotes,
    'meetings.follow-up': settleFollowUp,
  },
  forms: {
    'meetings.propose': submitProposal,
    'meetings.invite': submitInvitation,
    'meetings.record': submitRecord,
  },
  effects: meetingEffects,
  due: meetingDue,
  files: [calendarCase],
};
