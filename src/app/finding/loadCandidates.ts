import { type Candidate, toCandidate } from '../../core/matching/candidate.ts';
import { standings } from '../../core/pairing/standings.ts';
import { notEligible } from '../../core/people/eligibility.ts';
import type { Participation, Role } from '../../core/people/participation.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Job } from '../job.ts';

export interface Candidates {
  /** Everybody who is a mentor in the programme, free or not. */
  readonly mentors: readonly Candidate[];
  readonly mentees: readonly Candidate[];
  readonly people: ReadonlyMap<string, Person>;
}

/** Everybody in a programme as matching sees them, with their ties. Somebody in both roles is in both lists. */
export async function loadCandidates(job: Job, programme: Programme): Promise<Candidates> {
  const { tx } = job;
  const parts = (await tx.participations.inProgramme(programme.id)).filter(({ state }) => state === 'active');
  const people = new Map((await tx.people.byIds(parts.map(({ personId }) => personId))).map((one) => [one.id, one]));
  const ties = standings(await tx.pairs.inProgramme(programme.id), await tx.requests.inProgramme(programme.id));
  const returned = new Map<string, string[]>();
  for (const [one, other] of await tx.erasedTies.all()) {
    returned.set(one, [...(returned.get(one) ?? []), other]);
    returned.set(other, [...(returned.get(other) ?? []), one]);
  }
  const inRole = (role: Role) =>
    parts.flatMap((part) => {
      const person = people.get(part.personId);
      if (!person || !part.roles.includes(role)) return [];
      const eligible = isEligible(programme, role, part, person);
      const tied = ties(person.id);
      const partnerIds = [...tied.partnerIds, ...(returned.get(person.id) ?? [])];
      return [toCandidate(person, part, { ...tied, partnerIds, eligible })];
    });
  return { mentors: inRole('mentor'), mentees: inRole('mentee'), people };
}

function isEligible(programme: Programme, role: Role, part: Participation, person: Person): boolean {
  const { population, former } = part;
  return notEligible(programme, role, { population, former, organisation: person.profile.organisation }) === null;
}
