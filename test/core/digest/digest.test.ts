import { describe, expect, it } from 'vitest';
import { picturesSpans } from '../../../src/core/digest/compare.ts';
import { comingDigests, digestWeek, lastDigest } from '../../../src/core/digest/digestWeek.ts';
import { noMatch } from '../../../src/core/digest/noMatch.ts';
import { shortageOf } from '../../../src/core/digest/shortages.ts';
import { smallCounts } from '../../../src/core/digest/smallCounts.ts';
import { testProgramme } from '../../support/testProgramme.ts';

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

describe('why somebody has no mentor', () => {
  it('X1: is the rule that keeps most mentors with room away, with the smallest change', () => {
    expect(
      noMatch([
        [{ code: 'grade', gradesMissing: 3, untold: null }],
        [{ code: 'grade', gradesMissing: 1, untold: null }, { code: 'declined' }],
        [{ code: 'language', mentorLanguages: ['fr'] }],
      ]),
    ).toEqual({ why: 'rule', exclusion: { code: 'grade', gradesMissing: 1, untold: null }, mentors: 2 });
  });

  it('is told apart from nobody having room, and from nobody having been proposed', () => {
    expect(noMatch([])).toEqual({ why: 'nobody-has-room' });
    expect(noMatch([[{ code: 'own-manager' }], [], []])).toEqual({ why: 'not-proposed', suitable: 2 });
  });
});

describe('a shortage', () => {
  it.each([
    [7, 3, { mentees: 7, places: null }],
    [7, 0, { mentees: 7, places: 0 }],
    [9, 6, { mentees: 9, places: 6 }],
    [4, 0, { mentees: null, places: 0 }],
    [4, 2, { mentees: null, places: null }],
  ])('X3: of %i mentees and %i places hides what is under five', (mentees, places, told) => {
    expect(shortageOf('specialisation', { value: 'climate', mentees, places })).toMatchObject(told);
  });
});

describe('what a picture compares', () => {
  it('is this week and the last, and one length of the programme and the one before', () => {
    const spans = picturesSpans(testProgramme(), {
      from: new Date('2026-10-19T06:00:00Z'),
      until: new Date('2026-10-26T07:00:00Z'),
    });
    // The clock went back on 25 October: the same local hour is another instant.
    expect(spans.lastWeek).toEqual({ from: new Date('2026-10-12T06:00:00Z'), until: new Date('2026-10-19T06:00:00Z') });
    expect(spans.cohort.from).toEqual(new Date('2026-04-26T06:00:00Z'));
    expect(spans.lastCohort).toEqual({ from: new Date('2025-10-26T07:00:00Z'), until: spans.cohort.from });
  });
});
