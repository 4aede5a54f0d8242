import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../src/core/matching/candidate.ts';
import { MentorIndex } from '../../../../src/core/matching/index/mentorIndex.ts';
import { mentorsNamed } from '../../../../src/core/matching/index/mentorsNamed.ts';
import { searchRows } from '../../../../src/core/matching/index/searchRows.ts';
import { topMentors } from '../../../../src/core/matching/index/topMentors.ts';
import { peopleNamed } from '../../../../src/core/matching/peopleNamed.ts';
import { rankMentors, rankOf } from '../../../../src/core/matching/rankMentors.ts';
import { candidate, programmeWith } from '../support.ts';

const people = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];
const words = ['lead', 'leading', 'team', 'budget', 'negotiation', 'the', '交渉する', 'of', 'achats'];
const text = fc.option(
  fc.array(fc.constantFrom(...words), { maxLength: 7 }).map((all) => all.join(' ')),
  { nil: null },
);
const some = <T>(...all: readonly T[]) => fc.option(fc.constantFrom(...all), { nil: null });

const profile = fc.record({
  organisation: some('undp'),
  dutyStation: some('gva', 'nbo', 'nyc', 'atlantis'),
  timeZone: some('Europe/Zurich', 'America/New_York', 'Mars/Olympus'),
  workingHours: some(
    { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
    { days: [1, 3, 7], from: '22:00', to: '06:00' },
  ),
  grade: some('p1', 'p2', 'p3', 'p4', 'p5', 'unheard-of'),
  category: some('professional', 'general'),
  managerEmail: some('p1@example.org', 'P3@example.org'),
  languages: fc.subarray(['en', 'fr', 'es']),
  specialisations: fc.subarray(['procurement', 'human-resources', 'climate', 'something-old']),
  topics: fc.subarray(['career', 'balance']),
  careerPath: some('operations', 'policy'),
  hopes: text,
  offers: text,
  means: fc.subarray(['in-person', 'video'] as const),
});

const person = (id: string) =>
  fc
    .record({
      profile,
      name: fc.constantFrom('Ana Souza', 'Chloé Brun', '李 伟', 'Ben', 'Budget Geneva', 'Lars Ødegård'),
      isMentor: fc.boolean(),
      isMentee: fc.boolean(),
      eligible: fc.boolean(),
      taking: fc.boolean(),
      capacity: fc.nat(3),
      activeMentees: fc.nat(2),
      awayUntil: some('2026-11-23', '2026-12-24'),
      preference: fc.record({
        grades: fc.subarray(['p1', 'p3']),
        specialisations: fc.subarray(['climate', 'procurement']),
      }),
      partnerIds: fc.subarray(people, { maxLength: 2 }),
      declinedIds: fc.subarray(people, { maxLength: 2 }),
      menteeIds: fc.subarray(people, { maxLength: 2 }),
    })
    .map((over) => candidate(id, over));

const seeker = fc
  .constantFrom(...people, 'somebody')
  .chain(person)
  .map(
    (who): Candidate => ({
      ...who,
      isMentee: true,
      eligible: true,
      awayUntil: null,
    }),
  );

const programme = fc
  .record({
    rules: fc.record({
      eligible: fc.boolean(),
      freePlace: fc.boolean(),
      notPaused: fc.boolean(),
      notAway: fc.boolean(),
      sameOrHigherGrade: fc.boolean(),
      dutyStation: fc.constantFrom('any', 'same'),
      category: fc.constantFrom('any', 'same', 'different'),
      commonLanguage: fc.boolean(),
      minCommonHours: fc.constantFrom(0, 10),
      notOwnManager: fc.boolean(),
      notFormerPartner: fc.boolean(),
      notDeclined: fc.boolean(),
      reciprocal: fc.boolean(),
    }),
    weights: fc.record({
      specialisations: fc.nat(9),
      topics: fc.nat(9),
      hours: fc.nat(9),
      words: fc.nat(20),
      load: fc.integer({ min: 1, max: 9 }),
    }),
    floor: fc.constantFrom(0, 300, 600),
  })
  .map(programmeWith);

const query = fc.option(
  fc.array(
    fc.constantFrom('frnech', 'procurment', 'Geneve', 'new york', 'budgt', 'souza', '李', 'zzz', 'career', '!'),
    {
      maxLength: 3,
    },
  ),
  { nil: null },
);

/** Who comes, changes and leaves, one after the other. */
const changes = fc.array(
  fc.constantFrom(...people).chain((id) => fc.oneof({ weight: 4, arbitrary: person(id) }, fc.constant(id))),
  { maxLength: 24 },
);

const season = fc.constantFrom('2026-11-23T09:00:00Z', '2026-07-06T09:00:00Z', '2026-03-29T00:59:59Z');

describe('the index of mentors', () => {
  it('answers exactly what ranking everybody does, whatever was put in, changed and taken out before', () => {
    fc.assert(
      fc.property(
        programme,
        changes,
        fc.nat(24),
        fc.array(fc.tuple(seeker, query, fc.nat(3), fc.nat(5), season), { minLength: 1, maxLength: 3 }),
        (rules, all, searchedAt, searches) => {
          const index = new MentorIndex(rules);
          const mentors = new Map<string, Candidate>();
          for (const [at, change] of all.entries()) {
            // What the first search makes is kept up to date from then on.
            if (at === searchedAt) searchRows(index, 'souza procurment');
            if (typeof change === 'string') {
              index.remove(change);
              mentors.delete(change);
            } else {
              index.put(change);
              mentors.set(change.id, change);
            }
          }
          expect(index.count).toBe(mentors.size);
          for (const [mentee, typed, offset, most, moment] of searches) {
            const now = new Date(moment);
            const found = { mentee, query: typed?.join(' ') ?? null, now };
            const everybody = rankMentors({ ...found, mentors: [...mentors.values()], programme: rules });
            const top = topMentors(index, { ...found, offset, most });
            const explained = top.mentorIds.flatMap((id) => {
              const mentor = mentors.get(id);
              return mentor ? [rankOf(mentee, mentor, top.pool, top.search?.known() ?? [])] : [];
            });
            expect(explained).toEqual(everybody.slice(offset, offset + most));
            expect(top.more).toBe(everybody.length > offset + most);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('knows whom a name means as well as a look at everybody', () => {
    fc.assert(
      fc.property(
        changes,
        fc.constantFrom(
          'ana',
          'Ana Souza',
          'sousa',
          'chloe',
          'bun',
          '李',
          'lars odegard',
          'p3',
          'P4@example.org',
          'nobody',
          '',
          'ana ana',
        ),
        (all, typed) => {
          const index = new MentorIndex(programmeWith());
          const mentors = new Map<string, Candidate>();
          for (const change of all) {
            if (typeof change === 'string') continue;
            index.put(change);
            mentors.set(change.id, change);
          }
          const meant = peopleNamed([...mentors.values()], typed).map(({ id }) => id);
          expect([...mentorsNamed(index, typed)].sort()).toEqual(meant.sort());
        },
      ),
    );
  });
});
