import type { Agreement } from '../../core/agreement/agreement.ts';
import type { Person } from '../../core/people/person.ts';
import { daysAfter } from '../../core/schedule/daysAfter.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import { nextWorkingMoment } from '../../core/schedule/nextWorkingMoment.ts';
import { workingTimeOf } from '../../core/schedule/workingTime.ts';
import type { Job } from '../job.ts';

const patienceDays = 3;

/** One reminder to whoever has not said yes to the newest wording; what was planned for an older one gives way. */
export async function planReminder(job: Job, { pairId, version }: Agreement, to: Person): Promise<void> {
  const zone = knownZone(to.profile.timeZone);
  const dueAt = nextWorkingMoment(daysAfter(job.now, patienceDays, zone), workingTimeOf(to, job.programmes.all));
  const row = { rule: 'agreement-reminder', subject: pairId, period: String(version), slot: to.id, dueAt, zone };
  await job.tx.dueDates.cancel(pairId, 'agreement-reminder');
  await job.tx.dueDates.plan(row);
}
