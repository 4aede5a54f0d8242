import {
  type Candidate,
  type MatchedPart,
  type MatchedPerson,
  type Standing,
  toCandidate,
} from '../../core/matching/candidate.ts';
import { standings } from '../../core/pairing/standings.ts';
import { notEligible } from '../../core/people/eligibility.ts';
import type { Role } from '../../core/people/participation.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { MatchingRecord } from '../../ports/matchingRecords.ts';
import type { Repositories } from '../../ports/store.ts';
import type { Job } from '../job.ts';

export interface Candidates {
  /** Everybody who is a mentor in the programme, free or not. */
  readonly mentors: readonly Candidate[];
  readonly mentees: readonly Candidate[];
}

/** In the transaction at hand, or each in one of its own. */
export type Reading = <T>(work: (tx: Repositories) => Promise<T>) => Promise<T>;

type Ties = (personId: string) => Omit<Standing, 'eligible'>;

/** People that are read at a time; in between, others get their turn. */
const atATime = 1_000;

/** Everybody in a programme as matching sees them, with their ties. Somebody in both roles is in both lists. */
export async function loadCandidates({ tx }: Job, programme: Programme): Promise<Candidates> {
  const mentors: Candidate[] = [];
  const mentees: Candidate[] = [];
  for await (const some of candidatesInParts((work) => work(tx), programme, 'everybody')) {
    mentors.push(...some.mentors);
    mentees.push(...some.mentees);
  }
  return { mentors, mentees };
}

/**
 * The same a few thousand at a time, for those who need not keep them all. Whoever reads in several transactions takes in
 * afterwards what changed meanwhile.
 */
export async function* candidatesInParts(
  reading: Reading,
  programme: Programme,
  who: 'mentors' | 'everybody',
): AsyncGenerator<Candidates> {
  const ties = await reading((tx) => tiesOf(tx, programme, null));
  const pageAfter = (after: string) => reading((tx) => tx.matching.page(programme.id, who, after, atATime));
  let coming = pageAfter('');
  try {
    for (;;) {
      const { last, records } = await coming;
      if (last === null) return;
      // The next are read while these are opened and used.
      coming = pageAfter(last);
      coming.catch(() => undefined);
      yield candidatesOf(programme, await records, ties);
    }
  } finally {
    // Nothing is left running in the transaction of whoever stops half-way.
    await coming.catch(() => undefined);
  }
}

/** Some people of a programme by their ids; who takes no part in it is not there. */
export async function someCandidates({ tx }: Job, programme: Programme, ids: readonly string[]): Promise<Candidates> {
  if (ids.length === 0) return { mentors: [], mentees: [] };
  const ties = await tiesOf(tx, programme, ids);
  return candidatesOf(programme, await tx.matching.ofIds(programme.id, ids), ties);
}

/** The same with all that is known of them, to be shown. */
export async function loadSome(
  { tx }: Job,
  programme: Programme,
  ids: readonly string[],
): Promise<Candidates & { readonly people: ReadonlyMap<string, Person> }> {
  if (ids.length === 0) return { mentors: [], mentees: [], people: new Map() };
  const parts = (await tx.participations.ofPeople(ids, programme.id)).filter(({ state }) => state === 'active');
  const people = new Map((await tx.people.byIds(ids)).map((one) => [one.id, one]));
  const records = parts.flatMap((part) => {
    const person = people.get(part.personId);
    return person ? [{ person, part }] : [];
  });
  return { ...candidatesOf(programme, records, await tiesOf(tx, programme, ids)), people };
}

function candidatesOf(programme: Programme, records: readonly MatchingRecord[], ties: Ties): Candidates {
  const inRole = (role: Role) =>
    records.flatMap(({ person, part }) => {
      if (!part.roles.includes(role)) return [];
      return [toCandidate(person, part, { ...ties(person.id), eligible: isEligible(programme, role, part, person) })];
    });
  return { mentors: inRole('mentor'), mentees: inRole('mentee') };
}

/** Pairs and refusals, and ties of people who were erased and have come back. */
async function tiesOf(tx: Repositories, programme: Programme, ids: readonly string[] | null): Promise<Ties> {
  const { pairs, requests } = await tx.matching.ties(programme.id, ids);
  const ties = standings(pairs, requests);
  const returned = new Map<string, string[]>();
  for (const [one, other] of await tx.erasedTies.all()) {
    returned.set(one, [...(returned.get(one) ?? []), other]);
    returned.set(other, [...(returned.get(other) ?? []), one]);
  }
  return (id) => {
    const tied = ties(id);
    const back = returned.get(id);
    return back === undefined ? tied : { ...tied, partnerIds: [...tied.partnerIds, ...back] };
  };
}

function isEligible(programme: Programme, role: Role, part: MatchedPart, person: MatchedPerson): boolean {
  const { population, former } = part;
  return notEligible(programme, role, { population, former, organisation: person.profile.organisation }) === null;
}
