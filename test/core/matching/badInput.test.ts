import { describe, expect, it } from 'vitest';
import { matchCohort } from '../../../src/core/matching/cohort/matchCohort.ts';
import { explainPair, scoreOf } from '../../../src/core/matching/explainPair.ts';
import { MentorIndex } from '../../../src/core/matching/index/mentorIndex.ts';
import { topMentors } from '../../../src/core/matching/index/topMentors.ts';
import { matchingRulesSchema } from '../../../src/core/matching/matchingRules.ts';
import { poolOf } from '../../../src/core/matching/pool.ts';
import { rankMentors } from '../../../src/core/matching/rankMentors.ts';
import { candidate, mentee, mentor, now, programmeWith } from './support.ts';

const programme = programmeWith();

describe('bad input has a defined answer', () => {
  it('nobody at all: nobody is offered, from the list and from the index', () => {
    expect(rankMentors({ mentee: mentee('a'), mentors: [], programme, query: 'french', now })).toEqual([]);
    const index = new MentorIndex(programme);
    const top = topMentors(index, { mentee: mentee('a'), query: 'french', now, offset: 0, most: 5 });
    expect(top).toMatchObject({ mentorIds: [], more: false });
    index.remove('nobody');
    expect(index.count).toBe(0);
  });

  it.each([0, -1, Number.NaN])('a mentor of capacity %s has no place', (capacity) => {
    const mentors = [mentor('x', { capacity })];
    expect(rankMentors({ mentee: mentee('a'), mentors, programme, query: null, now })).toEqual([]);
  });

  it.each([
    'capacity',
    'activeMentees',
  ] as const)('%s that is no number is told with the person and the field', (field) => {
    const mentors = [mentor('x', { [field]: Number.NaN })];
    expect(matchCohort({ mentees: [mentee('a')], mentors, programme, now })).toEqual({
      kind: 'problems',
      problems: [{ code: 'not-a-number', personId: 'x', field }],
    });
  });

  it('weights that are all zero, below zero or no numbers are refused, naming the field', () => {
    const zero = Object.fromEntries(Object.keys(programme.matching.weights).map((criterion) => [criterion, 0]));
    const paths = (weights: unknown) =>
      matchingRulesSchema.safeParse({ weights }).error?.issues.map(({ path }) => path.join('.'));
    expect(paths(zero)).toEqual(['weights']);
    expect(paths({ ...zero, words: 10 })).toEqual(['weights']);
    expect(paths({ topics: -1 })).toEqual(['weights.topics']);
    expect(paths({ topics: Number.NaN })).toEqual(['weights.topics']);
    expect(paths({ topics: Number.POSITIVE_INFINITY })).toEqual(['weights.topics']);
    expect(paths({ unknown: 1 })).toEqual(['weights']);
  });

  it('a likeness of another’s making never breaks the sum, whatever it answers', () => {
    const [who, other] = [mentee('a', { profile: { hopes: 'x' } }), mentor('x', { profile: { offers: 'y' } })];
    for (const answer of [Number.NaN, -5, 5_000, 333.3, Number.POSITIVE_INFINITY]) {
      const pool = poolOf({ programme, mentors: [other], now, likeness: () => answer });
      const reasons = explainPair(who, other, pool);
      expect(Number.isInteger(scoreOf(reasons))).toBe(true);
      for (const { points, of } of reasons) expect(points >= 0 && points <= of).toBe(true);
    }
  });

  it('free text never gives more than 15 of 100, whatever its weight', () => {
    const [who, other] = [mentee('a', { profile: { hopes: 'same' } }), mentor('x', { profile: { offers: 'same' } })];
    const heavy = programmeWith({ weights: { words: 1000, topics: 1 } });
    const words = explainPair(who, other, poolOf({ programme: heavy, mentors: [other], now })).at(-1);
    expect(words?.of).toBeLessThanOrEqual(150);
  });

  it('somebody in both roles is never matched with themselves, and both ways only where the programme allows it', () => {
    const both = (id: string) => candidate(id, { isMentee: true, isMentor: true, capacity: 1 });
    const alone = matchCohort({ mentees: [both('a')], mentors: [both('a')], programme, now });
    expect(alone).toMatchObject({ kind: 'matched', pairs: [], unmatched: ['a'] });
    const two = [both('a'), both('b')];
    const pairs = (reciprocal: boolean) => {
      const result = matchCohort({
        mentees: two,
        mentors: two,
        programme: programmeWith({ rules: { reciprocal } }),
        now,
      });
      return result.kind === 'matched' ? result.pairs.length : null;
    };
    expect(pairs(false)).toBe(1);
    expect(pairs(true)).toBe(2);
  });

  it('profiles that name what the lists do not have score as if it were nobody’s', () => {
    const who = mentee('a', { profile: { grade: 'z9', specialisations: ['alchemy'], timeZone: 'Mars/Olympus' } });
    const [only] = rankMentors({ mentee: who, mentors: [mentor('x')], programme, query: '  ', now });
    expect(only?.points).toBe(only?.reasons.reduce((sum, { points }) => sum + points, 0));
  });

  it('finds people of any script by their names, with or without their accents', () => {
    const names = ['Łukasz Żak', 'ذياب', 'Nguyễn Thị', 'Ὀδυσσεύς', '李伟明', 'O’Neill', 'Ærø', 'Straße'];
    const mentors = names.map((name, at) => mentor(`m${at}`, { name }));
    const found = (query: string) =>
      rankMentors({ mentee: mentee('a'), mentors, programme, query, now }).map(({ mentorId }) => mentorId);
    for (const [at, name] of names.entries()) expect(found(name)).toContain(`m${at}`);
    expect(found('lukasz zak')).toEqual(['m0']);
    expect(found('nguyen')).toEqual(['m2']);
    expect(found('strasse')).toEqual(['m7']);
  });
});
