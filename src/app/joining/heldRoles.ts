import type { HeldRole } from '../../conversation/views/people/roleHeld.ts';
import { isWaiting } from '../../core/pairing/moveRequest.ts';
import type { Role } from '../../core/people/participation.ts';
import type { Job } from '../job.ts';

/** The roles that would be given up by keeping only `roles`, and in which somebody counts on this person. */
export async function heldRoles(
  job: Job,
  personId: string,
  programmeId: string,
  roles: readonly Role[],
): Promise<HeldRole[]> {
  const { tx } = job;
  const found = await tx.participations.find(personId, programmeId);
  // Whoever accepts a request holds this row: afterwards there is a pair to be seen, or none to come.
  const part = found ? await tx.participations.lock(found.id) : null;
  if (part?.state !== 'active') return [];
  const here = (one: { readonly programmeId: string }) => one.programmeId === programmeId;
  const held: HeldRole[] = [];
  for (const role of part.roles.filter((one) => !roles.includes(one))) {
    const pairs = (await tx.pairs.ofPerson(personId)).filter(
      (pair) =>
        here(pair) && pair.state === 'active' && (role === 'mentor' ? pair.mentorId : pair.menteeId) === personId,
    );
    const partners = await tx.people.byIds(pairs.map((pair) => (role === 'mentor' ? pair.menteeId : pair.mentorId)));
    const asked =
      role === 'mentor' ? await tx.requests.toMentor(personId) : await tx.requests.ofMentee(personId, programmeId);
    const requests = asked.filter((request) => here(request) && isWaiting(request.state)).length;
    if (partners.length + requests > 0) held.push({ role, partners: partners.map(({ name }) => name), requests });
  }
  return held;
}
