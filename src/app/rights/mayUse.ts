import type { Person } from '../../core/people/person.ts';
import type { Job } from '../job.ts';
import type { Right } from './rights.ts';
import { subjects } from './subjects.ts';

/** Whether this person may use a verb on what `id` names, as things stand now. Without a right in the table: no. */
export async function mayUse(job: Job, person: Person, right: Right | undefined, id: string): Promise<boolean> {
  if (!right) return false;
  if (right.may.includes('anyone')) return true;
  const held = await subjects[right.subject](job, person, id);
  return held.some((standing) => right.may.includes(standing));
}
