import { describe, expect, it } from 'vitest';
import { type Half, joinBarrier, joinParts, whoStays } from '../../../src/core/people/joinedAccounts.ts';
import type { Participation } from '../../../src/core/people/participation.ts';
import { openRequest } from '../pairing/openRequest.ts';

const part = (personId: string, more: Partial<Participation> = {}): Participation => ({
  id: `part-${personId}`,
  personId,
  programmeId: 'p',
  roles: ['mentee'],
  population: null,
  assignmentStart: null,
  assignmentEnd: null,
  former: null,
  capacity: 0,
  preference: { grades: [], specialisations: [] },
  taking: true,
  state: 'active',
  joinedAt: new Date('2026-11-01T00:00:00Z'),
  leftAt: null,
  ...more,
});
const half = (id: string, more: Partial<Half> = {}): Half => ({ id, parts: [], pairs: [], requests: [], ...more });
const pair = (menteeId: string, mentorId: string, state: 'active' | 'ended' = 'active') => ({
  id: `${menteeId}-${mentorId}`,
  programmeId: 'p',
  menteeId,
  mentorId,
  cadence: 'weekly' as const,
  state,
  startedAt: new Date(0),
  endsAt: null,
  endedAt: null,
  endReason: null,
});

describe('X6: two accounts of one person', () => {
  it('keep the profile of where it began, unless only the other takes part', () => {
    const [a, b] = [half('a', { parts: [part('a')] }), half('b', { parts: [part('b')] })];
    expect(whoStays(a, b).id).toBe('a');
    expect(whoStays(half('a'), half('b')).id).toBe('a');
    expect(whoStays(half('a'), b).id).toBe('b');
    expect(whoStays(half('a', { parts: [part('a', { state: 'left' })] }), b).id).toBe('b');
  });

  it.each([
    ['a running pair of the two', [pair('a', 'b')], [pair('a', 'b')], { kind: 'each-other' }],
    ['an ended pair of the two', [pair('a', 'b', 'ended')], [pair('a', 'b', 'ended')], null],
    ['the same mentor', [pair('a', 'x')], [pair('b', 'x')], { kind: 'same-partner', partnerId: 'x' }],
    ['the same mentee', [pair('x', 'a')], [pair('x', 'b')], { kind: 'same-partner', partnerId: 'x' }],
    ['the same partner the other way round', [pair('a', 'x')], [pair('x', 'b')], null],
    ['the same mentor as before', [pair('a', 'x', 'ended')], [pair('b', 'x')], null],
    ['different mentors', [pair('a', 'x')], [pair('b', 'y')], null],
  ])('%s: what has to end first', (_, mine, theirs, barrier) => {
    expect(joinBarrier(half('a', { pairs: mine }), half('b', { pairs: theirs }))).toEqual(barrier);
  });

  it('a request between the two, or to the same mentor from both, has to be answered first', () => {
    const asks = (menteeId: string, mentorId: string) => ({ ...openRequest(), programmeId: 'p', menteeId, mentorId });
    const between = asks('a', 'b');
    expect(joinBarrier(half('a', { requests: [between] }), half('b', { requests: [between] }))).toEqual({
      kind: 'each-other',
    });
    const both = [half('a', { requests: [asks('a', 'x')] }), half('b', { requests: [asks('b', 'x')] })] as const;
    expect(joinBarrier(...both)).toEqual({ kind: 'same-partner', partnerId: 'x' });
  });

  it('a part in one programme keeps what it says and takes over the role that the other pairs need', () => {
    const kept = part('a', { population: 'jpo' });
    const gone = part('b', { roles: ['mentor'], capacity: 3, taking: false, population: 'other' });
    expect(joinParts(kept, gone)).toMatchObject({
      id: 'part-a',
      personId: 'a',
      roles: ['mentee', 'mentor'],
      capacity: 3,
      taking: false,
      population: 'jpo',
    });
    expect(joinParts({ ...kept, state: 'left' }, gone)).toMatchObject({
      id: 'part-a',
      roles: ['mentor'],
      state: 'active',
    });
    expect(joinParts(kept, { ...gone, state: 'left' })).toMatchObject({ roles: ['mentee'], capacity: 0 });
  });
});
