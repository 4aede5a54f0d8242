import type { Participation, Role } from '../core/people/participation.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { Job } from './job.ts';

export interface Part {
  readonly programme: Programme;
  readonly participation: Participation;
}

/** A person's active parts in a role, in the order of the programmes. */
export async function partsAs(job: Job, personId: string, role: Role): Promise<Part[]> {
  const mine = await job.tx.participations.of(personId);
  return job.programmes.all.flatMap((programme) => {
    const participation = mine.find(
      (part) => part.programmeId === programme.id && part.state === 'active' && part.roles.includes(role),
    );
    return participation ? [{ programme, participation }] : [];
  });
}

/** One of them; `null` when the person has no such part. */
export async function partAs(job: Job, personId: string, role: Role, programmeId: string): Promise<Part | null> {
  return (await partsAs(job, personId, role)).find(({ programme }) => programme.id === programmeId) ?? null;
}
