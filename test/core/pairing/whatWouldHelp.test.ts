import { describe, expect, it } from 'vitest';
import type { Exclusion, Untold } from '../../../src/core/matching/exclusion.ts';
import type { Reason } from '../../../src/core/matching/reason.ts';
import { whatWouldHelp } from '../../../src/core/pairing/whatWouldHelp.ts';
import { worthTelling } from '../../../src/core/pairing/worthTelling.ts';

describe('whatWouldHelp', () => {
  it('collects the languages that would open a mentor', () => {
    const help = whatWouldHelp([
      [{ code: 'language', mentorLanguages: ['fr', 'ar'] }],
      [{ code: 'language', mentorLanguages: ['es', 'fr'] }],
    ]);
    expect(help).toEqual([{ code: 'languages', languages: ['ar', 'es', 'fr'] }]);
  });

  it('says nothing of what a mentor would have to change, not even beside something else', () => {
    const others: Exclusion[] = [
      { code: 'mentor-away', until: '2026-12-24' },
      { code: 'not-taking' },
      { code: 'full', activeMentees: 2, capacity: 2, needed: 1 },
      { code: 'own-manager' },
      { code: 'declined' },
      { code: 'former-partner' },
    ];
    for (const other of others) {
      expect(whatWouldHelp([[other], [other, { code: 'hours', minutesMissing: 60, untold: null }]])).toEqual([]);
    }
  });

  it('asks for a fact that is missing, and never to change one that was told', () => {
    const grade = (untold: Untold): Exclusion => ({ code: 'grade', gradesMissing: untold === null ? 1 : null, untold });
    expect(whatWouldHelp([[grade('mentee')]])).toEqual([{ code: 'grade' }]);
    for (const untold of ['mentor', 'both', null] as const) expect(whatWouldHelp([[grade(untold)]])).toEqual([]);
  });

  it('says nothing of a language when something else would still be in the way', () => {
    const language: Exclusion = { code: 'language', mentorLanguages: ['fr'] };
    expect(whatWouldHelp([[language, { code: 'grade', gradesMissing: 1, untold: null }]])).toEqual([]);
  });
});

describe('worthTelling', () => {
  const reasons: Reason[] = [
    { criterion: 'specialisations', points: 0, of: 250, facts: { shared: [], missing: ['procurement'] } },
    { criterion: 'languages', points: 75, of: 100, facts: { shared: ['fr'] } },
    { criterion: 'topics', points: 150, of: 150, facts: { shared: ['career'], missing: [] } },
    { criterion: 'load', points: 60, of: 60, facts: { activeMentees: 0 } },
    { criterion: 'grade', points: 0, of: 80, facts: { distance: -1 } },
  ];

  it('tells the weightiest first, and neither what is missing nor how many others somebody mentors', () => {
    expect(worthTelling(reasons, 5).map(({ criterion }) => criterion)).toEqual(['topics', 'languages']);
  });

  it('stops at the most there is room for', () => {
    expect(worthTelling(reasons, 1)).toHaveLength(1);
  });
});
