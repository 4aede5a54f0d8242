import type { Pair } from '../../core/pairing/pair.ts';
import { daysAfter } from '../../core/schedule/daysAfter.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import { nextWorkingMoment } from '../../core/schedule/nextWorkingMoment.ts';
import { workingTimeOf } from '../../core/schedule/workingTime.ts';
import type { Job } from '../job.ts';
import { contactEffect } from './contactEffect.ts';

/**
 * Introduces two whom the coordinators brought together: the mentee hears who their mentor is and why, with a line to
 * send; the mentor hears of the mentee, and is invited to write first if nothing has happened after some days.
 */
export async function introduce(job: Job, pair: Pair): Promise<void> {
  const { tx, now, programmes } = job;
  const programme = programmes.byId(pair.programmeId);
  const mentor = await tx.people.byId(pair.mentorId);
  if (!programme || !mentor) return;
  await tx.firstContacts.save({ pairId: pair.id, line: null, lineBy: null, introducedAt: now, madeAt: null });
  await tx.outbox.enqueue(
    [contactEffect(pair, 'contact.introduced', 'introduced'), contactEffect(pair, 'contact.assigned', 'assigned')],
    now,
  );
  const zone = knownZone(mentor.profile.timeZone);
  const patience = daysAfter(now, programme.contact.mentorWritesAfterDays, zone);
  const dueAt = nextWorkingMoment(patience, workingTimeOf(mentor, [programme]));
  await tx.dueDates.plan({ rule: 'contact-nudge', subject: pair.id, period: 'once', slot: 'main', dueAt, zone });
}
