import type { MeetingProblem } from '../../../core/meetings/readMeetingTime.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';

export type TimeProblem =
  | MeetingProblem['code']
  /** Nothing chosen at all. */
  | 'none'
  /** Somebody has a meeting then. */
  | 'taken';

const texts: Record<TimeProblem, TextKey> = {
  missing: 'meetings.problem.missing',
  unreadable: 'meetings.problem.unreadable',
  past: 'meetings.problem.past',
  'too-far': 'meetings.problem.tooFar',
  none: 'meetings.problem.none',
  taken: 'meetings.problem.taken',
};

/** Why a time cannot be taken as it was given, and what to do. */
export function meetingProblemText(words: Words, code: TimeProblem): string {
  return words.t(texts[code]);
}
