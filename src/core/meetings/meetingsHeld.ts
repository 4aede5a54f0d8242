import type { CheckIn } from '../mentoring/checkIn.ts';
import { endOf, type Meeting } from './meeting.ts';

/**
 * How often a pair has met: agreed talks that are over and were not called off or missed, and check-ins that were answered
 * with "we met" for a time in which no such talk lay. What is only in the calendar counts unless somebody says otherwise.
 */
export function meetingsHeld(
  meetings: readonly Meeting[],
  checkIns: readonly CheckIn[],
  startedAt: Date,
  now: Date,
): number {
  const talks = meetings.filter((meeting) => isHeld(meeting, now));
  const byDate = [...checkIns].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  const elsewhere = byDate.filter(({ answer, dueAt }, index) => {
    const since = byDate[index - 1]?.dueAt ?? startedAt;
    return (
      answer === 'met' && !talks.some(({ startsAt }) => startsAt !== null && startsAt > since && startsAt <= dueAt)
    );
  });
  return talks.length + elsewhere.length;
}

/** Whether a meeting took place, as far as anybody knows. */
export function isHeld(meeting: Meeting, now: Date): boolean {
  const end = endOf(meeting);
  if (meeting.kind !== 'talk' || meeting.state !== 'agreed' || end === null) return false;
  return meeting.outcome === 'held' || (end <= now && meeting.outcome !== 'missed');
}
