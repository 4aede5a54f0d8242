import { describe, expect, it } from 'vitest';
import { assignmentOffers } from '../../../src/core/people/assignmentOffers.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const programme = testProgramme({ prompts: { assignment: { firstMonths: 12, lastMonths: 6 } } });
const now = new Date('2026-11-23T09:00:00Z');
const offers = (assignmentStart: string | null, assignmentEnd: string | null, of = programme) =>
  assignmentOffers(of, { assignmentStart, assignmentEnd, joinedAt: now }, now, 'Europe/Zurich').map(
    ({ when, at }) => `${when} ${at.toISOString()}`,
  );

describe('J8: when somebody on an assignment is offered a mentor again', () => {
  it('in the first year, and when the last months begin', () => {
    expect(offers('2026-09-01', '2028-08-31')).toEqual([
      'early 2026-12-23T09:00:00.000Z',
      'late 2028-02-28T09:00:00.000Z'.replace('02-28', '02-29'),
    ]);
  });

  it.each<[string, string | null, string | null, readonly string[]]>([
    ['not early any more, after the first year', '2025-06-01', '2027-12-31', ['late 2027-06-30T08:00:00.000Z']],
    ['a month after it begins, when it is yet to begin', '2027-01-15', null, ['early 2027-02-15T09:00:00.000Z']],
    ['not late, when the last months have begun already', '2025-06-01', '2027-02-01', []],
    ['never, without dates', null, null, []],
  ])('%s', (_what, start, end, expected) => {
    expect(offers(start, end)).toEqual(expected);
  });

  it('never in a programme that does not say so', () => {
    expect(offers('2026-09-01', '2028-08-31', testProgramme())).toEqual([]);
  });
});
