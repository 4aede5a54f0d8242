import type { FollowUp } from '../core/meetings/followUp.ts';
import type { Meeting } from '../core/meetings/meeting.ts';
import type { MeetingNote } from '../core/meetings/meetingNote.ts';

/** Reads answer `null` or an empty list for what is not there; `save` inserts or replaces by key. */
export interface MeetingRepository {
  byId(id: string): Promise<Meeting | null>;
  /** Latest first, by when they were suggested. */
  ofPair(pairId: string): Promise<Meeting[]>;
  /** Those of all pairs that a person is or was in. */
  ofPerson(personId: string): Promise<Meeting[]>;
  save(meeting: Meeting): Promise<void>;
}

export interface MeetingNoteRepository {
  shared(meetingId: string): Promise<MeetingNote | null>;
  /** What `authorId` wrote for themselves: there is no way to ask for everybody's. */
  own(meetingId: string, authorId: string): Promise<MeetingNote | null>;
  save(note: MeetingNote): Promise<void>;
}

export interface FollowUpRepository {
  byId(id: string): Promise<FollowUp | null>;
  /** Oldest first. */
  ofPair(pairId: string): Promise<FollowUp[]>;
  save(followUp: FollowUp): Promise<void>;
}
