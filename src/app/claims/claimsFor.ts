import type { Claim } from '../../conversation/views/joining/claimCard.ts';
import { notEligible } from '../../core/people/eligibility.ts';
import type { Person } from '../../core/people/person.ts';
import type { Job } from '../coordinating/reach.ts';

/** Claims that wait for a confirmation in the programmes this person coordinates, the oldest first. */
export async function claimsFor(job: Job, coordinator: Person): Promise<Claim[]> {
  const posts = (await job.tx.coordinators.all()).filter(({ personId }) => personId === coordinator.id);
  const mine = job.programmes.all.filter(
    ({ id, eligibility }) =>
      eligibility.confirmFormer && posts.some(({ programmeId }) => programmeId === null || programmeId === id),
  );
  const claims: Claim[] = [];
  for (const programme of mine) {
    const parts = (await job.tx.participations.inProgramme(programme.id))
      .filter((part) => part.state === 'active' && part.roles.includes('mentor'))
      .sort((a, b) => a.joinedAt.getTime() - b.joinedAt.getTime());
    const people = await job.tx.people.byIds(parts.map(({ personId }) => personId));
    for (const part of parts) {
      const why = notEligible(programme, 'mentor', { ...part, organisation: null });
      const person = people.find(({ id }) => id === part.personId);
      if (why?.code !== 'claim-waiting' || !person) continue;
      const asked = String(job.now.getTime());
      const { id: participationId } = part;
      claims.push({
        participationId,
        name: person.name,
        programme,
        population: why.population,
        state: 'waiting',
        asked,
      });
    }
  }
  return claims;
}
