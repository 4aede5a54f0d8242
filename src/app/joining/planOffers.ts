import { assignmentOffers } from '../../core/people/assignmentOffers.ts';
import type { Participation } from '../../core/people/participation.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import type { Job } from '../job.ts';

/** Plans when somebody on an assignment is offered a mentor again; what was planned from other dates gives way. */
export async function planOffers(job: Job, programme: Programme, person: Person, part: Participation): Promise<void> {
  const rule = 'assignment-offer';
  await job.tx.dueDates.cancel(part.id, rule);
  if (!part.roles.includes('mentee')) return;
  const zone = knownZone(person.profile.timeZone);
  for (const { when, at } of assignmentOffers(programme, part, job.now, zone)) {
    // The date is in the period, so that one that is done does not keep another assignment's from being planned.
    const period = `${when}/${at.toISOString().slice(0, 10)}`;
    await job.tx.dueDates.plan({ rule, subject: part.id, period, slot: 'main', dueAt: at, zone });
  }
}
