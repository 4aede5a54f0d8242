import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/core/matching/candidate.ts';
import { poolOf } from '../../../src/core/matching/pool.ts';
import { rankMentors } from '../../../src/core/matching/rankMentors.ts';
import { whyNot } from '../../../src/core/matching/whyNot.ts';
import { mentee, mentor, now, programmeWith } from './support.ts';

const programme = programmeWith({});

const names = (mentors: readonly Candidate[], query: string | null = null, who = mentee('amina')) =>
  rankMentors({ mentee: who, mentors, programme, query, now }).map(({ mentorId }) => mentorId);

describe('ranking mentors for one person', () => {
  it('puts the mentor who shares a rare specialisation before the one who shares a common one', () => {
    const who = mentee('amina', { profile: { specialisations: ['climate', 'procurement'] } });
    const mentors = [
      mentor('a', { profile: { specialisations: ['procurement'] } }),
      mentor('b', { profile: { specialisations: ['procurement'] } }),
      mentor('c', { profile: { specialisations: ['climate'] } }),
    ];
    expect(names(mentors, null, who)).toEqual(['c', 'a', 'b']);
  });

  it('gives the same answer whatever the order of the mentors', () => {
    const mentors = ['d', 'b', 'a', 'c'].map((id) => mentor(id));
    expect(names(mentors)).toEqual(['a', 'b', 'c', 'd']);
    expect(names(mentors.toReversed())).toEqual(['a', 'b', 'c', 'd']);
  });

  it('explains every point: the reasons add up to the score, and their bests to 1000', () => {
    const who = mentee('amina', {
      profile: { specialisations: ['climate'], grade: 'p2', hopes: 'learn to negotiate' },
    });
    const mentors = [
      mentor('a', { profile: { specialisations: ['climate'], grade: 'p4', offers: 'negotiating' } }),
      mentor('b'),
    ];
    for (const { points, reasons } of rankMentors({ mentee: who, mentors, programme, query: null, now })) {
      expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(points);
      expect(reasons.reduce((sum, reason) => sum + reason.of, 0)).toBe(1000);
    }
  });

  it('never offers someone who is full, away, on pause, gone, one’s own manager, a former partner or oneself', () => {
    const who = mentee('amina', {
      isMentor: true,
      capacity: 1,
      profile: { managerEmail: 'Boss@example.org' },
      partnerIds: ['past'],
    });
    const mentors = [
      who,
      mentor('full', { activeMentees: 1 }),
      mentor('away', { awayUntil: '2026-12-01' }),
      mentor('back', { awayUntil: '2026-11-23' }),
      mentor('pause', { taking: false }),
      mentor('gone', { isMentor: false }),
      mentor('boss'),
      mentor('past'),
      mentor('no', { declinedIds: ['amina'] }),
      mentor('mute', { profile: { languages: ['ru'] } }),
    ];
    expect(names(mentors, null, who)).toEqual(['back']);
  });
});

describe('searching by words', () => {
  const mentors = [
    mentor('both', {
      name: 'Chloé Ångström',
      profile: { languages: ['en', 'fr'], specialisations: ['procurement'], dutyStation: 'gva' },
    }),
    mentor('some', { profile: { languages: ['en', 'fr'], specialisations: ['climate'], dutyStation: 'nyc' } }),
    mentor('none', { profile: { specialisations: ['human-resources'], offers: 'Negotiating with donors' } }),
  ];

  it('puts first who answers most of the words, and leaves out who answers none', () => {
    expect(names(mentors, 'french procurement geneva')).toEqual(['both', 'some']);
  });

  it.each([
    ['frnech procurment Genêva', ['both', 'some']],
    ['ACHATS', ['both']],
    ['Genève', ['both']],
    ['new york', ['some']],
    ['ressources humaines', ['none']],
    ['climat', ['some']],
    ['Angstrom', ['both']],
    ['negotiating', ['none']],
    ['zzzz', []],
  ])('understands "%s"', (query, expected) => {
    expect(names(mentors, query)).toEqual(expected);
  });

  it('says what was found and what was not, and ignores words that nobody answers', () => {
    const [, some] = rankMentors({ mentee: mentee('amina'), mentors, programme, query: 'please french geneva', now });
    expect(some).toMatchObject({
      mentorId: 'some',
      found: [{ by: 'term', kind: 'language', id: 'fr' }],
      missed: ['geneva'],
    });
  });
});

it('offers exactly those whom no rule excludes', () => {
  const strict = programmeWith({ floor: 400, rules: { sameOrHigherGrade: true, category: 'different' } });
  const one = fc.record({
    grade: fc.constantFrom('p1', 'p3', 'p5', null, 'unheard-of'),
    category: fc.constantFrom('professional', 'general', null),
    languages: fc.subarray(['en', 'fr']),
    specialisations: fc.subarray(['climate', 'procurement', 'procurement-and-more']),
  });
  const offer = fc.record({ profile: one, capacity: fc.nat(2), activeMentees: fc.nat(2), taking: fc.boolean() });
  fc.assert(
    fc.property(one, fc.array(offer, { maxLength: 8 }), (profile, offers) => {
      const who = mentee('amina', { profile });
      const mentors = offers.map((over, index) => mentor(`m${index}`, over));
      const pool = poolOf({ programme: strict, mentors, now });
      const offered = rankMentors({ mentee: who, mentors, programme: strict, query: null, now });
      const free = mentors.filter((other) => whyNot(who, other, pool).length === 0);
      expect(offered.map(({ mentorId }) => mentorId).sort()).toEqual(free.map(({ id }) => id));
      for (const { points, reasons } of offered) {
        expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(points);
        for (const reason of reasons) {
          expect(reason.points).toBeGreaterThanOrEqual(0);
          expect(reason.points).toBeLessThanOrEqual(reason.of);
        }
      }
    }),
  );
});
