import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/core/matching/candidate.ts';
import { cohortReport } from '../../../src/core/matching/cohort/cohortReport.ts';
import { matchCohort } from '../../../src/core/matching/cohort/matchCohort.ts';
import type { ExclusionCode } from '../../../src/core/matching/exclusion.ts';
import { MentorIndex } from '../../../src/core/matching/index/mentorIndex.ts';
import { topMentors } from '../../../src/core/matching/index/topMentors.ts';
import { hardRulesSchema } from '../../../src/core/matching/matchingRules.ts';
import { poolOf } from '../../../src/core/matching/pool.ts';
import { rankMentors } from '../../../src/core/matching/rankMentors.ts';
import { whyNot } from '../../../src/core/matching/whyNot.ts';
import { mentee, mentor, now, officeHours, programmeWith } from './support.ts';

type Over = NonNullable<Parameters<typeof mentee>[1]>;
type Rules = Record<string, boolean | number | string>;

/** The same two people asked in all four ways: why not, the ranking, the index, and a whole cohort (which reads columns). */
function answers(who: Candidate, other: Candidate, rules: Rules) {
  const programme = programmeWith({ rules });
  const mentors = [other];
  const index = new MentorIndex(programme);
  index.put(other);
  const cohort = matchCohort({ programme, mentees: [who], mentors, now });
  return {
    codes: whyNot(who, other, poolOf({ programme, mentors, now })).map(({ code }) => code),
    ranked: rankMentors({ mentee: who, mentors, programme, query: null, now }).length,
    indexed: topMentors(index, { mentee: who, query: null, now, offset: 0, most: 5 }).mentorIds.length,
    paired: cohort.kind === 'matched' ? cohort.pairs.length : cohort.problems,
  };
}

const allowed = { codes: [], ranked: 1, indexed: 1, paired: 1 };
const excludedBy = (code: ExclusionCode) => ({ codes: [code], ranked: 0, indexed: 0, paired: 0 });

const at = (from: string, to: string): Over => ({
  profile: { timeZone: 'Europe/Zurich', workingHours: { ...officeHours, from, to } },
});

const grade = (id: string): Over => ({ profile: { grade: id } });
const station = (id: string): Over => ({ profile: { dutyStation: id } });
const category = (id: string): Over => ({ profile: { category: id } });
const speaks = (...languages: string[]): Over => ({ profile: { languages } });
const managedBy = (id: string): Over => ({ profile: { managerEmail: `${id}@example.org` } });

/** Rules the programme switches: what it says, what it says to switch it off, and two people only this rule parts. */
const switched: readonly [ExclusionCode, Rules, Rules, Over, Over][] = [
  ['mentee-not-eligible', { eligible: true }, { eligible: false }, { eligible: false }, {}],
  ['mentor-not-eligible', { eligible: true }, { eligible: false }, {}, { eligible: false }],
  ['full', { freePlace: true }, { freePlace: false }, {}, { capacity: 1, activeMentees: 1 }],
  ['full', { freePlace: true }, { freePlace: false }, {}, { capacity: 0 }],
  ['not-taking', { notPaused: true }, { notPaused: false }, {}, { taking: false }],
  ['mentee-away', { notAway: true }, { notAway: false }, { awayUntil: '2027-01-11' }, {}],
  ['mentor-away', { notAway: true }, { notAway: false }, {}, { awayUntil: '2027-01-11' }],
  ['own-manager', { notOwnManager: true }, { notOwnManager: false }, managedBy('b'), {}],
  ['own-report', { notOwnManager: true }, { notOwnManager: false }, {}, managedBy('a')],
  ['former-partner', { notFormerPartner: true }, { notFormerPartner: false }, { partnerIds: ['b'] }, {}],
  ['former-partner', { notFormerPartner: true }, { notFormerPartner: false }, {}, { partnerIds: ['a'] }],
  ['declined', { notDeclined: true }, { notDeclined: false }, { declinedIds: ['b'] }, {}],
  ['declined', { notDeclined: true }, { notDeclined: false }, {}, { declinedIds: ['a'] }],
  ['reciprocal', { reciprocal: false }, { reciprocal: true }, { menteeIds: ['b'] }, {}],
  ['grade', { sameOrHigherGrade: true }, { sameOrHigherGrade: false }, grade('p3'), grade('p2')],
  ['duty-station', { dutyStation: 'same' }, { dutyStation: 'any' }, station('gva'), station('nbo')],
  ['category', { category: 'same' }, { category: 'any' }, category('general'), category('professional')],
  ['category', { category: 'different' }, { category: 'any' }, category('general'), category('general')],
  ['language', { commonLanguage: true }, { commonLanguage: false }, speaks('fr'), speaks('en')],
  ['hours', { minCommonHours: 10 }, { minCommonHours: 0 }, at('08:00', '12:00'), at('13:00', '17:00')],
];

describe('a hard rule that the programme switches', () => {
  it.each(switched)('%s: on %j it alone parts the two, off %j they may be matched', (code, on, off, who, other) => {
    expect(answers(mentee('a', who), mentor('b', other), on)).toEqual(excludedBy(code));
    expect(answers(mentee('a', who), mentor('b', other), off)).toEqual(allowed);
  });

  it('has a row in the table above for every switch of the programme', () => {
    const named = new Set(switched.flatMap(([, on]) => Object.keys(on)));
    expect([...named].sort()).toEqual(Object.keys(hardRulesSchema.shape).sort());
  });
});

describe('a programme without a limit of places', () => {
  const everybody = (mentees: number) => Array.from({ length: mentees }, (_, at) => mentee(`a${at}`));

  it('gives one mentor everybody, and says that there is no limit', () => {
    const programme = programmeWith({ rules: { freePlace: false } });
    const match = matchCohort({ programme, mentees: everybody(7), mentors: [mentor('b')], now });
    if (match.kind !== 'matched') throw new Error('not matched');
    expect(match.pairs.map(({ mentorId }) => mentorId)).toEqual(Array(7).fill('b'));
    expect(match.certificate).toMatchObject({ matched: 7, gap: 0, problems: [] });
    expect(cohortReport(match)).toMatchObject({ matched: 7, places: null, leftOut: [] });
  });

  it('takes any number of pins to one mentor', () => {
    const programme = programmeWith({ rules: { freePlace: false } });
    const pins = everybody(3).map(({ id }) => ({ menteeId: id, mentorId: 'b' }));
    const match = matchCohort({ programme, mentees: everybody(4), mentors: [mentor('b')], now, pins });
    expect(match).toMatchObject({ kind: 'matched', unmatched: [] });
  });
});

/** Each setting one below its edge, exactly on it, and one above; `null`: they may be matched. */
const edges: readonly [string, ExclusionCode | null, Rules, Over, Over][] = [
  ['a mentor one grade below', 'grade', { sameOrHigherGrade: true }, grade('p3'), grade('p2')],
  ['a mentor of the same grade', null, { sameOrHigherGrade: true }, grade('p3'), grade('p3')],
  ['a mentor one grade above', null, { sameOrHigherGrade: true }, grade('p3'), grade('p4')],
  ['a mentor of an untold grade', 'grade', { sameOrHigherGrade: true }, grade('p3'), {}],
  ['a quarter under ten hours', 'hours', { minCommonHours: 10.25 }, at('09:00', '12:00'), at('10:00', '14:00')],
  ['ten hours of ten', null, { minCommonHours: 10 }, at('09:00', '12:00'), at('10:00', '14:00')],
  ['ten hours of nine and three quarters', null, { minCommonHours: 9.75 }, at('09:00', '12:00'), at('10:00', '14:00')],
  ['untold hours', 'hours', { minCommonHours: 0.25 }, at('09:00', '12:00'), {}],
  ['the same station', null, { dutyStation: 'same' }, station('gva'), station('gva')],
  ['an untold station', 'duty-station', { dutyStation: 'same' }, station('gva'), {}],
  ['the same category', null, { category: 'same' }, category('general'), category('general')],
  ['a different category', null, { category: 'different' }, category('general'), category('professional')],
  ['an untold category', 'category', { category: 'different' }, {}, category('general')],
  ['one language of several', null, { commonLanguage: true }, speaks('fr', 'en'), speaks('es', 'en')],
  ['a mentor who told no language', 'language', { commonLanguage: true }, speaks('fr', 'en'), speaks()],
  ['a capacity of one with two mentees', 'full', {}, {}, { capacity: 1, activeMentees: 2 }],
  ['a capacity of two with two mentees', 'full', {}, {}, { capacity: 2, activeMentees: 2 }],
  ['a capacity of three with two mentees', null, {}, {}, { capacity: 3, activeMentees: 2 }],
  ['a mentee back tomorrow', 'mentee-away', {}, { awayUntil: '2026-11-24' }, {}],
  ['a mentee back today', null, {}, { awayUntil: '2026-11-23' }, {}],
  ['a mentee back since yesterday', null, {}, { awayUntil: '2026-11-22' }, {}],
  ['a mentor back tomorrow', 'mentor-away', {}, {}, { awayUntil: '2026-11-24' }],
  ['a mentor back today', null, {}, {}, { awayUntil: '2026-11-23' }],
  ['a mentor back since yesterday', null, {}, {}, { awayUntil: '2026-11-22' }],
  ['a mentor on a pause', 'not-taking', {}, {}, { taking: false }],
  ['a mentee who is not eligible', 'mentee-not-eligible', {}, { eligible: false }, {}],
  ['a mentor who is not eligible', 'mentor-not-eligible', {}, {}, { eligible: false }],
];

describe('the edge of a hard rule', () => {
  it.each(edges)('%s: %s', (_what, code, rules, who, other) => {
    const expected = code === null ? allowed : excludedBy(code);
    expect(answers(mentee('a', who), mentor('b', other), rules)).toEqual(expected);
  });
});
