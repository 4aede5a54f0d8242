import { describe, expect, it } from 'vitest';
import { freePlaces } from '../../../src/core/pairing/freePlaces.ts';
import type { Pair } from '../../../src/core/pairing/pair.ts';
import { standings } from '../../../src/core/pairing/standings.ts';
import type { Participation } from '../../../src/core/people/participation.ts';
import { openRequest } from './openRequest.ts';

const pair = (menteeId: string, mentorId: string, state: Pair['state'] = 'active'): Pair => ({
  id: `${menteeId}-${mentorId}`,
  programmeId: 'test',
  menteeId,
  mentorId,
  cadence: 'fortnightly',
  state,
  startedAt: new Date('2026-01-05T09:00:00Z'),
  endsAt: null,
  endedAt: null,
  endReason: null,
});

describe('standings', () => {
  it('U2: remembers former partners and declines on both sides, and counts only what is active', () => {
    const of = standings(
      [pair('ana', 'ben'), pair('cleo', 'ben', 'ended')],
      [openRequest({ menteeId: 'ana', mentorId: 'dan', state: 'declined' })],
    );
    expect(of('ben')).toEqual({
      activeMentees: 1,
      activeMentors: 0,
      menteeIds: ['ana'],
      partnerIds: ['ana', 'cleo'],
      declinedIds: [],
    });
    expect(of('cleo')).toMatchObject({ activeMentors: 0, partnerIds: ['ben'] });
    expect(of('ana').declinedIds).toEqual(['dan']);
    expect(of('dan').declinedIds).toEqual(['ana']);
  });

  it('does not hold a lapsed or closed request against anybody', () => {
    const of = standings([], [openRequest({ state: 'lapsed' }), openRequest({ id: 'req_2', state: 'closed' })]);
    expect(of('mentee').declinedIds).toEqual([]);
  });
});

describe('freePlaces', () => {
  const mentor: Participation = {
    id: 'par_ben',
    personId: 'ben',
    programmeId: 'test',
    roles: ['mentor'],
    population: null,
    assignmentStart: null,
    assignmentEnd: null,
    former: null,
    capacity: 2,
    preference: { grades: [], specialisations: [] },
    taking: true,
    state: 'active',
    joinedAt: new Date('2026-01-05T09:00:00Z'),
    leftAt: null,
  };

  it.each([
    [[], 2],
    [[pair('ana', 'ben')], 1],
    [[pair('ana', 'ben'), pair('cleo', 'ben', 'ended'), pair('ben', 'dan')], 1],
    [[pair('ana', 'ben'), pair('cleo', 'ben'), pair('eva', 'ben')], 0],
  ])('case %#', (pairs, places) => {
    expect(freePlaces(mentor, pairs, { freePlace: true })).toBe(places);
    expect(freePlaces(mentor, pairs, { freePlace: false })).toBe(Number.POSITIVE_INFINITY);
  });
});
