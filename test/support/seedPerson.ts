import type { Account } from '../../src/core/people/account.ts';
import type { Participation, Role } from '../../src/core/people/participation.ts';
import type { Person } from '../../src/core/people/person.ts';
import { emptyProfile } from '../../src/core/people/profile.ts';
import type { Store } from '../../src/ports/store.ts';

export interface Seed {
  readonly account: Account;
  readonly roles: readonly Role[];
  readonly programmeId?: string;
  readonly person?: Partial<Person>;
  readonly profile?: Partial<Person['profile']>;
  readonly participation?: Partial<Participation>;
}

const since = new Date('2026-11-02T09:00:00Z');

/** Writes a member down without the conversation: named after the account's user, complete enough to be matched. */
export async function seedPerson(store: Store, seed: Seed): Promise<{ person: Person; participation: Participation }> {
  const { user } = seed.account;
  const programmeId = seed.programmeId ?? 'test';
  const person: Person = {
    id: `per_${user.toLowerCase()}`,
    name: user,
    email: `${user.toLowerCase()}@example.org`,
    language: 'en',
    accounts: [seed.account],
    awayUntil: null,
    createdAt: since,
    ...seed.person,
    profile: {
      ...emptyProfile,
      organisation: 'undp',
      dutyStation: 'geneva',
      timeZone: 'Europe/Zurich',
      workingHours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
      grade: seed.roles.includes('mentor') ? 'p5' : 'p3',
      category: 'professional',
      languages: ['en', 'fr'],
      specialisations: ['procurement'],
      topics: ['career'],
      careerPath: 'management',
      cadence: 'fortnightly',
      means: ['video'],
      ...seed.profile,
    },
  };
  const participation: Participation = {
    id: `par_${user.toLowerCase()}_${programmeId}`,
    personId: person.id,
    programmeId,
    roles: seed.roles,
    population: null,
    assignmentStart: null,
    assignmentEnd: null,
    former: null,
    capacity: seed.roles.includes('mentor') ? 2 : 0,
    preference: { grades: [], specialisations: [] },
    taking: true,
    state: 'active',
    joinedAt: since,
    leftAt: null,
    ...seed.participation,
  };
  await store.transaction(async (tx) => {
    await tx.people.save(person);
    await tx.participations.save(participation);
  });
  return { person, participation };
}
