import type { MenteePreference, Participation } from '../people/participation.ts';
import type { Person } from '../people/person.ts';
import type { Profile } from '../people/profile.ts';

/** What the records say of a person's other ties. Ids are those of people. */
export interface Standing {
  /** The programme's eligibility rules let this person take part in the roles they hold. */
  readonly eligible: boolean;
  /** Mentees this person has now. */
  readonly activeMentees: number;
  /** Mentors this person has now. */
  readonly activeMentors: number;
  /** Whom this person mentors now. */
  readonly menteeIds: readonly string[];
  /** Partners of present and ended pairs, in either role. */
  readonly partnerIds: readonly string[];
  /** People whose request this person declined, or who declined theirs. */
  readonly declinedIds: readonly string[];
}

export const noStanding: Standing = {
  eligible: true,
  activeMentees: 0,
  activeMentors: 0,
  menteeIds: [],
  partnerIds: [],
  declinedIds: [],
};

/** A person as matching sees them, in one programme. */
export interface Candidate extends Standing {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly profile: Profile;
  /** First day back, `YYYY-MM-DD`; `null` while present. */
  readonly awayUntil: string | null;
  readonly isMentee: boolean;
  readonly isMentor: boolean;
  /** How many mentees at once. */
  readonly capacity: number;
  /** False when a mentor said "not at the moment". */
  readonly taking: boolean;
  readonly preference: MenteePreference;
}

/** What matching reads of a person. */
export type MatchedPerson = Pick<Person, 'id' | 'name' | 'email' | 'profile' | 'awayUntil'>;

/** What it reads of their part in a programme. */
export type MatchedPart = Pick<
  Participation,
  'roles' | 'population' | 'former' | 'capacity' | 'preference' | 'taking' | 'state'
>;

/** Builds a candidate from the records. Someone who left the programme is neither mentee nor mentor in it. */
export function toCandidate(person: MatchedPerson, participation: MatchedPart, standing: Standing): Candidate {
  const here = participation.state === 'active';
  return {
    ...standing,
    id: person.id,
    name: person.name,
    email: person.email,
    profile: person.profile,
    awayUntil: person.awayUntil,
    isMentee: here && participation.roles.includes('mentee'),
    isMentor: here && participation.roles.includes('mentor'),
    capacity: participation.capacity,
    taking: participation.taking,
    preference: participation.preference,
  };
}
