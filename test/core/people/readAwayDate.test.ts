import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAwayDate } from '../../../src/core/people/readAwayDate.ts';

const today = '2026-11-23';

describe('a first day back', () => {
  it.each(['2026-12-24', '24.12.2026', '24/12/2026', '24-12-2026', ' 2026-12-24 '])('reads %j', (typed) => {
    expect(readAwayDate(typed, today)).toEqual({ kind: 'day', day: '2026-12-24' });
  });

  it.each([
    ['', 'missing', null],
    ['soon', 'unreadable', null],
    ['2026-13-01', 'unreadable', null],
    ['30.02.2027', 'unreadable', null],
    ['24.12.26', 'unreadable', null],
    [today, 'past', today],
    ['2026-11-22', 'past', '2026-11-22'],
    ['2027-11-24', 'too-far', '2027-11-24'],
  ])('does not take %j: %s', (typed, code, day) => {
    expect(readAwayDate(typed, today)).toEqual({ kind: 'problem', code, day });
  });

  it('takes every day of the coming year, in either order, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 800 }), (days) => {
        const date = new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = date.split('-');
        const read = readAwayDate(date, today);
        expect(readAwayDate(`${day}.${month}.${year}`, today)).toEqual(read);
        expect(read.kind === 'day').toBe(days > 0 && days <= 365);
        expect(read.day).toBe(date);
      }),
    );
  });
});
