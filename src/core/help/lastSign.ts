import { endOf, type Meeting } from '../meetings/meeting.ts';
import { isHeld } from '../meetings/meetingsHeld.ts';
import type { CheckIn } from '../mentoring/checkIn.ts';

/** When a pair was last known to be in touch: a meeting held or still to come, a check-in answered with "we met", its beginning. */
export function lastSign(meetings: readonly Meeting[], checkIns: readonly CheckIn[], startedAt: Date, now: Date): Date {
  const ahead = meetings.some(({ state, startsAt }) => state === 'agreed' && startsAt !== null && startsAt > now);
  if (ahead) return now;
  const signs = [
    startedAt,
    ...meetings.filter((meeting) => isHeld(meeting, now)).flatMap((meeting) => endOf(meeting) ?? []),
    ...checkIns.filter(({ answer }) => answer === 'met').map(({ dueAt }) => dueAt),
  ];
  return signs.reduce((latest, sign) => (sign > latest ? sign : latest));
}
