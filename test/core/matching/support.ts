import type { Candidate } from '../../../src/core/matching/candidate.ts';
import { noStanding } from '../../../src/core/matching/candidate.ts';
import type { MatchingProgramme } from '../../../src/core/matching/matchingProgramme.ts';
import { type MatchingRules, matchingRulesSchema } from '../../../src/core/matching/matchingRules.ts';
import { emptyProfile, type Profile } from '../../../src/core/people/profile.ts';

export const now = new Date('2026-11-23T09:00:00Z');

export const officeHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

const entry = (id: string, en: string, fr: string) => ({ id, label: { en, fr } });

/** A small programme; `matching` is what its YAML would say. */
export function programmeWith(
  matching: Partial<Parameters<typeof matchingRulesSchema.parse>[0]> = {},
): MatchingProgramme {
  return {
    matching: rules(matching),
    languages: ['en', 'fr'],
    grades: ['p1', 'p2', 'p3', 'p4', 'p5'].map((id, rank) => ({ id, label: { en: id.toUpperCase() }, rank })),
    specialisations: [
      entry('procurement', 'Procurement', 'Achats'),
      entry('human-resources', 'Human resources', 'Ressources humaines'),
      entry('climate', 'Climate and energy', 'Climat et énergie'),
    ],
    topics: [
      entry('career', 'Career development', 'Évolution de carrière'),
      entry('balance', 'Work-life balance', 'Équilibre'),
    ],
    dutyStations: [
      { ...entry('gva', 'Geneva', 'Genève'), timeZone: 'Europe/Zurich' },
      { ...entry('nbo', 'Nairobi', 'Nairobi'), timeZone: 'Africa/Nairobi' },
      { ...entry('nyc', 'New York', 'New York'), timeZone: 'America/New_York' },
    ],
    careerPaths: [entry('operations', 'Operations', 'Opérations'), entry('policy', 'Policy', 'Politiques')],
    categories: [
      entry('professional', 'Professional', 'Cadre'),
      entry('general', 'General service', 'Services généraux'),
    ],
    organisations: [entry('undp', 'UNDP', 'PNUD')],
  };
}

function rules(matching: unknown): MatchingRules {
  return matchingRulesSchema.parse(matching);
}

export function candidate(
  id: string,
  over: Partial<Omit<Candidate, 'profile'>> & { profile?: Partial<Profile> } = {},
): Candidate {
  return {
    ...noStanding,
    id,
    name: id,
    email: `${id}@example.org`,
    awayUntil: null,
    isMentee: false,
    isMentor: false,
    capacity: 0,
    taking: true,
    preference: { grades: [], specialisations: [] },
    ...over,
    profile: { ...emptyProfile, languages: ['en'], ...over.profile },
  };
}

export const mentee = (id: string, over: Parameters<typeof candidate>[1] = {}): Candidate =>
  candidate(id, { isMentee: true, ...over });

export const mentor = (id: string, over: Parameters<typeof candidate>[1] = {}): Candidate =>
  candidate(id, { isMentor: true, capacity: 1, ...over });
