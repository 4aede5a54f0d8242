import { describe, expect, it } from 'vitest';
import { digestFigures } from '../../../src/core/digest/digestFigures.ts';
import { comingDigests, digestWeek, lastDigest } from '../../../src/core/digest/digestWeek.ts';
import { smallCounts } from '../../../src/core/digest/smallCounts.ts';
import type { CheckInAnswer } from '../../../src/core/mentoring/checkIn.ts';
import type { Pair } from '../../../src/core/pairing/pair.ts';
import type { Participation } from '../../../src/core/people/participation.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const now = new Date('2026-11-30T08:00:00Z');
const week = { from: new Date('2026-11-23T08:00:00Z'), until: now };
const old = new Date('2026-10-01T08:00:00Z');

const part = (personId: string, more: Partial<Participation>): Participation => ({
  id: `par-${personId}`,
  personId,
  programmeId: 'test',
  roles: ['mentee'],
  population: null,
  assignmentStart: null,
  assignmentEnd: null,
  former: null,
  capacity: 0,
  preference: { grades: [], specialisations: [] },
  taking: true,
  state: 'active',
  joinedAt: old,
  leftAt: null,
  ...more,
});
const pair = (id: string, menteeId: string, mentorId: string, more: Partial<Pair> = {}): Pair => ({
  id,
  programmeId: 'test',
  menteeId,
  mentorId,
  cadence: 'weekly',
  state: 'active',
  startedAt: old,
  endsAt: null,
  endedAt: null,
  endReason: null,
  ...more,
});
const asked = (pairId: string, answer: CheckInAnswer | null, dueAt = '2026-11-25T10:00:00Z') => ({
  id: `chk-${pairId}-${dueAt}`,
  pairId,
  period: dueAt.slice(0, 10),
  dueAt: new Date(dueAt),
  answer,
  answeredBy: null,
  answeredAt: null,
});
const request = (menteeId: string, state: 'open' | 'declined', createdAt: string) => ({
  id: `req-${menteeId}`,
  programmeId: 'test',
  menteeId,
  mentorId: 'm1',
  state,
  note: null,
  question: null,
  more: null,
  declineReason: null,
  createdAt: new Date(createdAt),
  lapsesAt: now,
  answeredAt: null,
});

describe('the figures of a week', () => {
  const figures = digestFigures(
    testProgramme({ populations: [{ id: 'sarc', label: { en: 'SARC' }, entryRoute: 'assigned' }] }),
    {
      participations: [
        part('a', { joinedAt: new Date('2026-11-24T08:00:00Z') }),
        part('b', {}),
        part('c', {}),
        part('d', { population: 'sarc' }),
        part('e', {}),
        part('m1', { roles: ['mentor'], capacity: 3 }),
        part('m2', { roles: ['mentor'], capacity: 1 }),
        part('m3', { roles: ['mentor'], capacity: 2, taking: false }),
        part('gone', { state: 'left' }),
      ],
      requests: [request('a', 'open', '2026-11-26T08:00:00Z'), request('e', 'declined', '2026-11-26T08:00:00Z')],
      pairs: [
        pair('p1', 'b', 'm1', {
          startedAt: new Date('2026-11-24T08:00:00Z'),
          endsAt: new Date('2026-12-10T08:00:00Z'),
        }),
        pair('p2', 'c', 'm2'),
        pair('p3', 'x', 'm1', { state: 'ended', endedAt: new Date('2026-11-29T08:00:00Z') }),
      ],
      checkIns: [asked('p1', 'met'), asked('p2', 'not-yet'), asked('p2', 'met', '2026-11-10T10:00:00Z')],
      away: new Set(['m3']),
      problems: { dead: 1, uncertain: 0 },
    },
    week,
    now,
  );

  it('U6: counts who joined, was paired and met, and whose requests wait', () => {
    expect(figures).toMatchObject({
      newMentees: 1,
      newMentors: 0,
      pairsEnded: 1,
      pairsActive: 2,
      met: 1,
      slowRequests: 1,
    });
    expect(figures.requests).toEqual([{ menteeId: 'a', mentorId: 'm1', days: 4 }]);
    expect(figures.pairsFormed.map(({ id }) => id)).toEqual(['p1']);
    expect(figures.notMet.map(({ id }) => id)).toEqual(['p2']);
    expect(figures.noAnswer).toEqual([]);
    expect(figures.endingSoon.map(({ id }) => id)).toEqual(['p1']);
  });

  it('U6: says who is left out and why', () => {
    expect(figures.waiting).toEqual([
      { personId: 'a', reason: 'waits-for-answer' },
      { personId: 'd', reason: 'centre-proposes' },
      { personId: 'e', reason: 'no-request' },
    ]);
  });

  it('counts places of mentors who are there and taking', () => {
    expect(figures).toMatchObject({ mentorsWithRoom: 1, placesFree: 2, mentorsFull: 1 });
  });
});

describe('the week of a digest', () => {
  const programme = testProgramme();

  it('is told on the programme’s weekday and local hour, and named by its ISO week', () => {
    const [next, following] = comingDigests(programme, new Date('2026-12-28T07:00:00Z'), 2);
    expect(next).toEqual({
      period: '2027-W01',
      from: new Date('2026-12-28T07:00:00Z'),
      until: new Date('2027-01-04T07:00:00Z'),
    });
    expect(following?.period).toBe('2027-W02');
    expect(digestWeek(programme, '2027-W01')).toEqual(next);
    expect(lastDigest(programme, new Date('2027-01-10T23:00:00Z'))).toEqual(next);
    expect(lastDigest(programme, new Date('2027-01-04T06:59:00Z')).period).toBe('2026-W53');
  });

  it('does not know what is not a week', () => {
    expect(digestWeek(programme, 'once')).toBeNull();
  });
});

describe('X3: small counts', () => {
  it.each([
    [
      { a: 12, b: 6 },
      { a: 12, b: 6 },
    ],
    [
      { a: 12, b: 6, c: 2 },
      { a: 12, b: null, c: null },
    ],
    [
      { a: 12, b: 3, c: 2 },
      { a: 12, b: null, c: null },
    ],
    [
      { a: 9, b: 0 },
      { a: 9, b: 0 },
    ],
  ])('%j is told as %j', (counts, told) => {
    expect(Object.fromEntries(smallCounts(new Map(Object.entries(counts))))).toEqual(told);
  });
});
