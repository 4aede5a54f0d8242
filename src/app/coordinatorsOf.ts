import type { Person } from '../core/people/person.ts';
import type { Job } from './coordinating/reach.ts';

/** The coordinators of a programme, and those of all; of everything when `programmeId` is `null`. Each once. */
export async function coordinatorsOf(job: Job, programmeId: string | null): Promise<Person[]> {
  const all = await job.tx.coordinators.all();
  const meant = all.filter(
    (one) => programmeId === null || one.programmeId === null || one.programmeId === programmeId,
  );
  return job.tx.people.byIds([...new Set(meant.map(({ personId }) => personId))]);
}
