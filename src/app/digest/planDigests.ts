import { comingDigests } from '../../core/digest/digestWeek.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import type { Job } from '../coordinating/reach.ts';

/** Two, so that moving the weekday to a later one of a week that has been told of does not leave nothing planned. */
const ahead = 2;

/** Plans the coming digests of every programme; doing it again moves them where the programme's settings say now. */
export async function planDigests(job: Job): Promise<void> {
  for (const programme of job.programmes.all) {
    for (const { period, until } of comingDigests(programme, job.now, ahead)) {
      const due = { rule: 'digest', subject: programme.id, period, slot: 'main', dueAt: until };
      await job.tx.dueDates.plan({ ...due, zone: knownZone(programme.timeZone) });
    }
  }
}
