import type { CheckIn } from '../../src/core/mentoring/checkIn.ts';
import { bareGoal, type Goal } from '../../src/core/mentoring/goal.ts';
import type { MentoringRequest } from '../../src/core/pairing/mentoringRequest.ts';
import type { Pair } from '../../src/core/pairing/pair.ts';
import type { Participation } from '../../src/core/people/participation.ts';
import type { Person } from '../../src/core/people/person.ts';
import { emptyProfile } from '../../src/core/people/profile.ts';
import type { DueDate } from '../../src/core/schedule/dueDate.ts';
import type { Effect } from '../../src/ports/effect.ts';

/** Days after the beginning of the tests' time. */
export const at = (days: number) => new Date(Date.UTC(2026, 10, 23, 9, 0, 0, 123) + days * 86_400_000);

export const aPerson = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: `Name of ${id}`,
  email: null,
  language: 'en',
  accounts: [{ platform: 'slack', tenant: 'T1', user: `U-${id}` }],
  profile: emptyProfile,
  awayUntil: null,
  createdAt: at(0),
  ...more,
});

export const aParticipation = (id: string, personId: string, more: Partial<Participation> = {}): Participation => ({
  id,
  personId,
  programmeId: 'programme',
  roles: ['mentor'],
  population: null,
  assignmentStart: null,
  assignmentEnd: null,
  former: null,
  capacity: 1,
  preference: { grades: [], specialisations: [] },
  taking: true,
  state: 'active',
  joinedAt: at(0),
  leftAt: null,
  ...more,
});

export const aRequest = (id: string, more: Partial<MentoringRequest> = {}): MentoringRequest => ({
  id,
  programmeId: 'programme',
  menteeId: 'mentee',
  mentorId: 'mentor',
  state: 'open',
  note: null,
  question: null,
  more: null,
  declineReason: null,
  talk: null,
  createdAt: at(0),
  lapsesAt: at(3),
  answeredAt: null,
  ...more,
});

export const aPair = (id: string, more: Partial<Pair> = {}): Pair => ({
  id,
  programmeId: 'programme',
  menteeId: 'mentee',
  mentorId: 'mentor',
  cadence: 'monthly',
  state: 'active',
  startedAt: at(0),
  endsAt: null,
  endedAt: null,
  endReason: null,
  ...more,
});

export const aCheckIn = (id: string, more: Partial<CheckIn> = {}): CheckIn => ({
  id,
  pairId: 'pair',
  period: '1',
  dueAt: at(7),
  answer: null,
  answeredBy: null,
  answeredAt: null,
  ...more,
});

export const aGoal = (id: string, more: Partial<Goal> = {}): Goal => ({
  id,
  pairId: 'pair',
  ...bareGoal,
  text: 'Learn',
  by: null,
  state: 'open',
  createdBy: 'mentee',
  createdAt: at(0),
  updatedAt: at(0),
  ...more,
});

export const anEffect = (key: string, more: Partial<Effect> = {}): Effect => ({
  key,
  kind: 'request.received',
  ids: { request: 'request-1' },
  notBefore: null,
  expiresAt: null,
  ...more,
});

export const aDueDate = (period: string, more: Partial<DueDate> = {}): DueDate => ({
  rule: 'check-in',
  subject: 'pair',
  period,
  slot: 'main',
  dueAt: at(1),
  zone: 'Europe/Zurich',
  ...more,
});
