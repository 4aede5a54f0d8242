import type { Participation } from '../../core/people/participation.ts';
import type { Job } from '../job.ts';

/**
 * Locks both people's parts in a programme, in the order of their ids, so that two decisions about either of them
 * follow one another and never wait for each other. Read what they depend on after this.
 */
export async function lockParts(
  job: Job,
  programmeId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Participation>> {
  const ids: string[] = [];
  for (const personId of personIds) {
    const part = await job.tx.participations.find(personId, programmeId);
    if (part) ids.push(part.id);
  }
  ids.sort();
  const locked = new Map<string, Participation>();
  for (const id of ids) {
    const part = await job.tx.participations.lock(id);
    if (part) locked.set(part.personId, part);
  }
  return locked;
}
