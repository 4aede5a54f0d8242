import { endOf, type Meeting } from '../../core/meetings/meeting.ts';
import { reminderMoment } from '../../core/meetings/reminderMoment.ts';
import { nextWorkingMoment } from '../../core/schedule/nextWorkingMoment.ts';
import type { Job } from '../job.ts';
import { type PairAtHand, peopleOf } from '../keeping/pairAtHand.ts';
import { meetingEffect, meetingKey } from './meetingEffect.ts';

const week = 7 * 24 * 60 * 60 * 1000;

/**
 * An agreed time, new or changed: a calendar file for each, the news, a reminder for each in their own hours, and a
 * question afterwards. What was planned for an earlier time gives way.
 */
export async function settleMeeting(job: Job, hand: PairAtHand, meeting: Meeting, by: string): Promise<void> {
  const end = endOf(meeting);
  if (meeting.startsAt === null || end === null) return;
  await clearMeeting(job, meeting);
  const moment = String(meeting.sequence);
  const reader = hand.space === null ? (peopleOf(hand).find(({ id }) => id !== by)?.id ?? null) : null;
  await job.tx.outbox.enqueue(
    [
      meetingEffect(meeting, 'meetings.agreed', reader, moment, meeting.startsAt),
      ...peopleOf(hand).map(({ id }) => meetingEffect(meeting, 'meetings.calendar', id, moment, end)),
    ],
    job.now,
  );
  await planMeeting(job, hand, meeting);
}

/** The reminder for each, and the question afterwards, in their hours as they are now. Doing it again moves them. */
export async function planMeeting(job: Job, hand: PairAtHand, meeting: Meeting): Promise<void> {
  const end = endOf(meeting);
  if (meeting.startsAt === null || end === null) return;
  const moment = String(meeting.sequence);
  for (const [person, time] of [
    [hand.mentee, hand.two.mentee],
    [hand.mentor, hand.two.mentor],
  ] as const) {
    const base = { subject: meeting.id, period: moment, slot: person.id, zone: time.zone };
    const at = reminderMoment(meeting.startsAt, job.now, [time]);
    if (at) await job.tx.dueDates.plan({ ...base, rule: 'meeting-reminder', dueAt: at });
    const after = nextWorkingMoment(end, { ...time, awayUntil: null });
    await job.tx.dueDates.plan({ ...base, rule: 'meeting-over', dueAt: after });
  }
}

/** Called off, or taken back before it was agreed: the other one hears of it, and calendars let go of it. */
export async function unsettleMeeting(job: Job, hand: PairAtHand, meeting: Meeting, by: string): Promise<void> {
  await clearMeeting(job, meeting);
  const moment = String(meeting.sequence);
  const expiresAt = new Date(Math.max(meeting.startsAt?.getTime() ?? 0, job.now.getTime()) + week);
  const other = peopleOf(hand).filter(({ id }) => id !== by);
  const hadEntry = meeting.startsAt === null ? [] : peopleOf(hand);
  await job.tx.outbox.enqueue(
    [
      ...other.map(({ id }) => meetingEffect(meeting, 'meetings.cancelled', id, moment, expiresAt)),
      ...hadEntry.map(({ id }) => meetingEffect(meeting, 'meetings.calendar', id, moment, expiresAt)),
    ],
    job.now,
  );
}

async function clearMeeting(job: Job, meeting: Meeting): Promise<void> {
  await job.tx.dueDates.cancel(meeting.id, null);
  await job.tx.outbox.cancel(meetingKey(meeting));
}
