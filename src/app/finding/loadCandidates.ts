import { type Candidate, type Standing, toCandidate } from '../../core/matching/candidate.ts';
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

type Ties = (personId: string) => Omit<Standing, 'eligible'>;

/** People that are read at a time: a statement takes so many values only. */
const atATime = 2_000;

/** Everybody in a programme as matching sees them, with their ties. Somebody in both roles is in both lists. */
export async function loadCandidates(job: Job, programme: Programme): Promise<Candidates> {
  const { mentors, mentees, people } = emptyLists();
  for await (const some of candidatesInParts(job, programme)) {
    mentors.push(...some.mentors);
    mentees.push(...some.mentees);
    for (const [id, person] of some.people) people.set(id, person);
  }
  return { mentors, mentees, people };
}

/** The same a few thousand at a time, for those who need not keep them all. */
export async function* candidatesInParts(job: Job, programme: Programme): AsyncGenerator<Candidates> {
  const { tx } = job;
  const parts = await tx.participations.inProgramme(programme.id);
  const ties = await withReturned(
    job,
    standings(await tx.pairs.inProgramme(programme.id), await tx.requests.inProgramme(programme.id)),
  );
  for (let from = 0; from < parts.length; from += atATime) {
    yield candidatesOf(job, programme, parts.slice(from, from + atATime), ties);
  }
}

/** Some people of a programme by their ids; who takes no part in it is not there. */
export async function loadSome(job: Job, programme: Programme, ids: readonly string[]): Promise<Candidates> {
  const { tx } = job;
  if (ids.length === 0) return emptyLists();
  const parts = await tx.participations.ofPeople(ids, programme.id);
  const pairs = await tx.pairs.ofPeople(ids, programme.id);
  const requests = await tx.requests.ofPeople(ids, programme.id);
  return candidatesOf(job, programme, parts, await withReturned(job, standings(pairs, requests)));
}

async function candidatesOf(
  job: Job,
  programme: Programme,
  parts: readonly Participation[],
  ties: Ties,
): Promise<Candidates> {
  const active = parts.filter(({ state }) => state === 'active');
  const found = await job.tx.people.byIds(active.map(({ personId }) => personId));
  const people = new Map(found.map((one) => [one.id, one]));
  const inRole = (role: Role) =>
    active.flatMap((part) => {
      const person = people.get(part.personId);
      if (!person || !part.roles.includes(role)) return [];
      const eligible = isEligible(programme, role, part, person);
      return [toCandidate(person, part, { ...ties(person.id), eligible })];
    });
  return { mentors: inRole('mentor'), mentees: inRole('mentee'), people };
}

/** Ties of people who were erased and have come back. */
async function withReturned({ tx }: Job, ties: Ties): Promise<Ties> {
  const returned = new Map<string, string[]>();
  for (const [one, other] of await tx.erasedTies.all()) {
    returned.set(one, [...(returned.get(one) ?? []), other]);
    returned.set(other, [...(returned.get(other) ?? []), one]);
  }
  return (id) => {
    const tied = ties(id);
    return { ...tied, partnerIds: [...tied.partnerIds, ...(returned.get(id) ?? [])] };
  };
}

const emptyLists = () => ({
  mentors: [] as Candidate[],
  mentees: [] as Candidate[],
  people: new Map<string, Person>(),
});

function isEligible(programme: Programme, role: Role, part: Participation, person: Person): boolean {
  const { population, former } = part;
  return notEligible(programme, role, { population, former, organisation: person.profile.organisation }) === null;
}
