import { type Candidate, noStanding } from '../../core/matching/candidate.ts';
import { notEligible } from '../../core/people/eligibility.ts';
import { emptyProfile, type Profile } from '../../core/people/profile.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Side } from './columns.ts';
import type { FileProblem } from './fileProblem.ts';
import { readWorkingHours } from './readWorkingHours.ts';
import type { RowReader } from './rowReader.ts';

/** More mentees than anybody mentors at once: a slip of the keyboard. */
const mostMentees = 1000;

export interface FilePerson {
  readonly line: number;
  readonly candidate: Candidate;
  /** As written; people of either file. */
  readonly formerPartners: readonly string[];
  readonly declined: readonly string[];
  readonly problems: readonly FileProblem[];
}

/** One row as a candidate. Who wrote the file has seen to it that a former member is one. */
export function readPerson(row: RowReader, side: Side, programme: Programme): FilePerson {
  const name = row.text('name');
  const email = row.email('email');
  const told = row.text('id') ?? email;
  if (told === null) row.note('id', '', { code: 'missing' });
  const profile = readProfile(row, programme);
  const population = row.one('population', 'population');
  const formerly = row.one('former population', 'population');
  const former = formerly === null ? null : { population: formerly, confirmedBy: 'file' };
  const { organisation } = profile;
  const mentor = side === 'mentors';
  const eligible = notEligible(programme, mentor ? 'mentor' : 'mentee', { population, former, organisation }) === null;
  const candidate: Candidate = {
    ...noStanding,
    id: told ?? '',
    name: name ?? told ?? '',
    email,
    profile,
    awayUntil: row.date('away until'),
    isMentee: !mentor,
    isMentor: mentor,
    eligible,
    capacity: mentor ? row.count('capacity', programme.capacity.default, 0, mostMentees) : 0,
    activeMentees: mentor ? row.count('mentees now', 0, 0, mostMentees) : 0,
    taking: row.yes('takes mentees', true),
    preference: {
      grades: row.several('preferred grades', 'grade'),
      specialisations: row.several('preferred specialisations', 'specialisation'),
    },
  };
  return {
    line: row.line,
    candidate,
    formerPartners: row.parts('former partners'),
    declined: row.parts('declined'),
    problems: row.problems,
  };
}

function readProfile(row: RowReader, programme: Programme): Profile {
  const dutyStation = row.one('duty station', 'dutyStation');
  const there = programme.dutyStations.find(({ id }) => id === dutyStation)?.timeZone ?? null;
  return {
    ...emptyProfile,
    organisation: row.one('organisation', 'organisation'),
    dutyStation,
    timeZone: row.zone('time zone') ?? there,
    workingHours: readWorkingHours(row),
    grade: row.one('grade', 'grade'),
    category: row.one('category', 'category'),
    managerEmail: row.email('manager email'),
    languages: row.several('languages', 'language'),
    specialisations: row.several('specialisations', 'specialisation'),
    topics: row.several('topics', 'topic'),
    careerPath: row.one('career path', 'careerPath'),
    hopes: row.text('hopes'),
    offers: row.text('offers'),
    means: row.means('means'),
  };
}
