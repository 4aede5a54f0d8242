import type { Entry } from '../../core/people/entry.ts';
import type { Person } from '../../core/people/person.ts';
import type { Job } from '../coordinating/reach.ts';

/** What the roster offers somebody who begins to join: theirs to change before it is theirs. What they told themselves comes first. */
export async function withRoster(job: Job, person: Person, programmeId: string, entry: Entry): Promise<Entry> {
  const found = person.email === null ? null : await job.tx.roster.find(programmeId, person.email);
  if (!found) return entry;
  const { facts } = found;
  const { profile } = entry;
  const either = (mine: string | null, listed: string | null) => mine ?? listed;
  return {
    ...entry,
    roles: entry.roles.length > 0 ? entry.roles : facts.roles,
    population: either(entry.population, facts.population),
    assignmentStart: either(entry.assignmentStart, facts.assignmentStart),
    assignmentEnd: either(entry.assignmentEnd, facts.assignmentEnd),
    profile: {
      ...profile,
      organisation: either(profile.organisation, facts.organisation),
      dutyStation: either(profile.dutyStation, facts.dutyStation),
      grade: either(profile.grade, facts.grade),
      category: either(profile.category, facts.category),
      managerEmail: either(profile.managerEmail, facts.managerEmail),
      languages: profile.languages.length > 0 ? profile.languages : facts.languages,
      specialisations: profile.specialisations.length > 0 ? profile.specialisations : facts.specialisations,
    },
  };
}

/** They have joined: the entry is done with, and nobody invites them again. */
export async function joinedFromRoster(job: Job, person: Person, programmeId: string): Promise<void> {
  const found = person.email === null ? null : await job.tx.roster.find(programmeId, person.email);
  if (found)
    await job.tx.roster.saveAll(programmeId, [
      { ...found, account: found.account ?? person.accounts[0] ?? null, state: 'joined' },
    ]);
}
