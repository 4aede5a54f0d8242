import { describe, expect, it } from 'vitest';
import type { Introduction } from '../../../src/core/pairing/introduction.ts';
import { leftToAsk, suggestedEnough } from '../../../src/core/pairing/introductionLimits.ts';
import { readAddresses } from '../../../src/core/pairing/readAddresses.ts';

const now = new Date('2026-11-23T09:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

function introductions(count: number, days: number, question: string | null): Introduction[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ id: `int-${index}`, programmeId: 'test', menteeId: 'mentee', suggesterId: 'eva', mentorId: null },
    ...{ state: 'passed', address: null, question, why: null, createdAt: daysAgo(days), updatedAt: now },
  }));
}

describe('O8: how much is enough', () => {
  it.each([
    ['five this week', introductions(5, 6, null), true],
    ['four this week', introductions(4, 1, null), false],
    ['five the week before', introductions(5, 7, null), false],
    ['five answers to those who asked', introductions(5, 1, 'Whom do you know?'), false],
  ] as const)('somebody who has suggested %s', (_, all, enough) => {
    expect(suggestedEnough(all, 'eva', now)).toBe(enough);
    expect(suggestedEnough(all, 'somebody else', now)).toBe(false);
  });

  it.each([
    ['nobody yet', [], 5],
    ['seven this month', introductions(7, 29, 'Who?'), 3],
    ['ten this month', introductions(10, 29, 'Who?'), 0],
    ['ten the month before', introductions(10, 30, 'Who?'), 5],
    ['nobody, but was suggested twenty', introductions(20, 1, null), 5],
  ] as const)('a mentee who has asked %s', (_, all, left) => {
    expect(leftToAsk(all, 'mentee', now)).toBe(left);
  });

  it('reads addresses as people paste them, each once', () => {
    expect(readAddresses('Eva@Example.org, <otto@example.org>;eva@example.org\n kim@un')).toEqual({
      addresses: ['eva@example.org', 'otto@example.org'],
      wrong: ['kim@un'],
    });
    expect(readAddresses(' ')).toEqual({ addresses: [], wrong: [] });
  });
});
