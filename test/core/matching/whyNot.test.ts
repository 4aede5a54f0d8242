import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/core/matching/candidate.ts';
import { forMentee } from '../../../src/core/matching/forMentee.ts';
import { poolOf } from '../../../src/core/matching/pool.ts';
import { whyNot } from '../../../src/core/matching/whyNot.ts';
import { mentee, mentor, now, officeHours, programmeWith } from './support.ts';

const strict = {
  rules: { sameOrHigherGrade: true, dutyStation: 'same', category: 'different', minCommonHours: 10 },
};

function against(who: Candidate, other: Candidate, matching: Record<string, unknown> = {}) {
  return whyNot(who, other, poolOf({ programme: programmeWith(matching), mentors: [other], now }));
}

describe('why a mentor is not offered', () => {
  it('names every rule with the smallest change that would lift it', () => {
    const geneva = { dutyStation: 'gva', timeZone: 'Europe/Zurich', workingHours: officeHours };
    const newYork = { dutyStation: 'nyc', timeZone: 'America/New_York', workingHours: officeHours };
    const who = mentee('a', { profile: { ...geneva, grade: 'p4', category: 'professional', languages: ['fr'] } });
    const other = mentor('x', {
      capacity: 2,
      activeMentees: 3,
      profile: { ...newYork, grade: 'p2', category: 'professional', languages: ['en', 'es'] },
    });
    // 09:00–17:00 in New York is 15:00–23:00 in Geneva: two hours a day in common.
    expect(against(who, other, strict)).toEqual([
      { code: 'full', activeMentees: 3, capacity: 2, needed: 2 },
      { code: 'grade', gradesMissing: 2, untold: null },
      { code: 'duty-station', mentorStation: 'nyc', untold: null },
      { code: 'category', wanted: 'different', untold: null },
      { code: 'language', mentorLanguages: ['en', 'es'] },
    ]);
    expect(against(who, other, { rules: { commonLanguage: false, minCommonHours: 12 } })).toContainEqual({
      code: 'hours',
      minutesMissing: 120,
      untold: null,
    });
  });

  it('excludes nobody by a rule that is switched off', () => {
    const boss = mentor('boss', { partnerIds: ['a'], declinedIds: ['a'] });
    const who = mentee('a', { profile: { managerEmail: 'boss@example.org', languages: ['fr'] } });
    const off = { commonLanguage: false, notOwnManager: false, notFormerPartner: false, notDeclined: false };
    expect(against(who, boss).map(({ code }) => code)).toEqual([
      'own-manager',
      'former-partner',
      'declined',
      'language',
    ]);
    expect(against(who, boss, { rules: off })).toEqual([]);
  });

  it('says how far below the floor a score is', () => {
    expect(against(mentee('a'), mentor('x'), { floor: 1000 })).toMatchObject([{ code: 'floor' }]);
  });

  it('tells a mentee nothing of declines, pauses, absences or reporting lines, not even beside something else', () => {
    const who = mentee('a', { profile: { languages: ['fr'] } });
    expect(forMentee(against(who, mentor('x')))).toEqual([{ code: 'language', mentorLanguages: ['en'] }]);
    for (const hidden of [
      { taking: false },
      { awayUntil: '2027-01-01' },
      { declinedIds: ['a'] },
      { activeMentees: 1 },
    ]) {
      expect(forMentee(against(who, mentor('x', hidden)))).toEqual([]);
    }
  });
});
