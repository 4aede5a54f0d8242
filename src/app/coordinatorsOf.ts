import type { Person } from '../core/people/person.ts';
import type { Job } from './job.ts';

/** The coordinators of a programme whom the bot has met. */
export async function coordinatorsOf(job: Job, programmeId: string): Promise<Person[]> {
  const all = await job.tx.coordinators.all();
  const ids = all.filter((one) => one.programmeId === null || one.programmeId === programmeId);
  return job.tx.people.byIds([...new Set(ids.map(({ personId }) => personId))]);
}
