import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextCheckIn } from '../../../src/core/mentoring/firstContacts.ts';
import { ordinaryHours } from '../../../src/core/schedule/workingTime.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const programme = testProgramme();
const time = { zone: 'Europe/Zurich', hours: ordinaryHours, awayUntil: null };
const two = { mentee: time, mentor: time };
const day = 86_400_000;

/** Days after the start on which a pair is asked, as often as told. */
function daysAsked(cadence: 'weekly' | 'fortnightly' | 'monthly', startedAt: Date, count: number): number[] {
  const days: number[] = [];
  let after = startedAt;
  while (days.length < count) {
    const next = nextCheckIn({ startedAt, cadence }, programme, two, after, true);
    if (!next) return days;
    days.push(Math.floor((next.dueAt.getTime() - startedAt.getTime()) / day));
    after = next.dueAt;
  }
  return days;
}

describe('the first month', () => {
  it('has two contacts of its own; then the pair’s rhythm takes over', () => {
    const monday = new Date('2026-11-23T08:00:00Z');
    expect(daysAsked('fortnightly', monday, 4)).toEqual([7, 21, 28, 42]);
    expect(daysAsked('monthly', monday, 4)).toEqual([7, 21, 30, 63]);
    expect(daysAsked('weekly', monday, 4)).toEqual([7, 14, 21, 28]);
  });

  it('has at least two contacts, whenever a pair begins and whatever its rhythm', () => {
    const cadences = fc.constantFrom('weekly', 'fortnightly', 'monthly');
    const starts = fc
      .integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') })
      .map((ms) => new Date(ms));
    fc.assert(
      fc.property(cadences, starts, (cadence, startedAt) => {
        expect(daysAsked(cadence, startedAt, 2).every((days) => days <= 28)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
