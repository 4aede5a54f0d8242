import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../src/core/matching/candidate.ts';
import { menteeColumns } from '../../../../src/core/matching/columns/menteeColumns.ts';
import { mentorColumns } from '../../../../src/core/matching/columns/mentorColumns.ts';
import { PairScanner } from '../../../../src/core/matching/columns/pairScanner.ts';
import { explainPair, scoreOf } from '../../../../src/core/matching/explainPair.ts';
import type { Likeness } from '../../../../src/core/matching/likeness.ts';
import { type Pool, poolOf } from '../../../../src/core/matching/pool.ts';
import { hardExclusions } from '../../../../src/core/matching/whyNot.ts';
import { means } from '../../../../src/core/people/profile.ts';
import { candidate, now, officeHours, programmeWith } from '../support.ts';

const ids = Array.from({ length: 10 }, (_, index) => `p${index}`);
const fields = ['procurement', 'human-resources', 'climate', ...Array.from({ length: 70 }, (_, at) => `field-${at}`)];
const text = fc.constantFrom(
  null,
  ' ',
  'lead a team through change',
  'Négocier avec les bailleurs',
  'change, change and teams',
  'budget, donors, bailleurs',
);
const profile = fc.record({
  specialisations: fc.array(fc.oneof(fc.constantFrom(...fields.slice(0, 4)), fc.constantFrom(...fields)), {
    maxLength: 9,
  }),
  topics: fc.array(fc.constantFrom('career', 'balance', 'speaking'), { maxLength: 3 }),
  languages: fc.subarray(['en', 'fr', 'es']),
  grade: fc.constantFrom('p1', 'p3', 'p5', 'unheard-of', null),
  category: fc.constantFrom('professional', 'general', null),
  careerPath: fc.constantFrom('operations', 'policy', null),
  dutyStation: fc.constantFrom('gva', 'nyc', null),
  timeZone: fc.constantFrom('Europe/Zurich', 'America/New_York', 'Nowhere/Land', null),
  workingHours: fc.constantFrom(officeHours, { days: [6, 7], from: '22:00', to: '06:00' }, null),
  managerEmail: fc.constantFrom(null, null, null, ...ids.map((id) => `${id.toUpperCase()}@example.org`)),
  means: fc.subarray([...means]),
  hopes: text,
  offers: text,
});
const someone = fc.record({
  profile,
  isMentee: fc.boolean(),
  isMentor: fc.boolean(),
  eligible: fc.constantFrom(true, true, true, false),
  taking: fc.constantFrom(true, true, true, false),
  awayUntil: fc.constantFrom(null, null, '2026-11-23', '2026-11-24'),
  capacity: fc.constantFrom(1, 2, 4),
  activeMentees: fc.nat(2),
  menteeIds: fc.subarray(ids, { maxLength: 1 }),
  partnerIds: fc.subarray(ids, { maxLength: 2 }),
  declinedIds: fc.subarray(ids, { maxLength: 1 }),
  preference: fc.record({
    grades: fc.subarray(['p1', 'p3']),
    specialisations: fc.array(fc.constantFrom(...fields.slice(0, 5)), { maxLength: 3 }),
  }),
});
const people = fc
  .array(someone, { maxLength: ids.length })
  .map((list) => list.map((over, index) => candidate(ids[index] ?? '', over)));
const rules = fc.record({
  eligible: fc.boolean(),
  freePlace: fc.boolean(),
  notPaused: fc.boolean(),
  notAway: fc.boolean(),
  sameOrHigherGrade: fc.boolean(),
  dutyStation: fc.constantFrom('any' as const, 'same' as const),
  category: fc.constantFrom('any' as const, 'same' as const, 'different' as const),
  commonLanguage: fc.boolean(),
  minCommonHours: fc.constantFrom(0, 0, 5.2, 20),
  notOwnManager: fc.boolean(),
  notFormerPartner: fc.boolean(),
  notDeclined: fc.boolean(),
  reciprocal: fc.boolean(),
});

function scannerOf(everybody: readonly Candidate[], pool: Pool): PairScanner {
  const book = mentorColumns(everybody, pool);
  return new PairScanner({
    mentors: book.columns,
    mentees: menteeColumns(everybody, book),
    shares: pool.shares,
  });
}

/** What a scan found, by the place of the mentor. */
function scanned(scanner: PairScanner, mentee: number, least?: number, most?: number): [number, number][] {
  const count = most === undefined ? scanner.scan(mentee, least) : scanner.best(mentee, least ?? 0, most);
  return [...scanner.found.subarray(0, count)]
    .map((at, index): [number, number] => [at, scanner.points[index] ?? 0])
    .sort(([a], [b]) => a - b);
}

function explained(mentee: Candidate, everybody: readonly Candidate[], pool: Pool): [number, number][] {
  return everybody.flatMap((mentor, at): [number, number][] =>
    hardExclusions(mentee, mentor, pool).length === 0 ? [[at, scoreOf(explainPair(mentee, mentor, pool))]] : [],
  );
}

describe('scanning columns', () => {
  it('finds whom the rules do not keep apart, with the score that is explained', () => {
    fc.assert(
      fc.property(people, rules, fc.nat(3), (everybody, hard, ideal) => {
        const programme = programmeWith({ rules: hard, idealGradeDistance: ideal });
        const pool = poolOf({ programme, mentors: everybody, now });
        const scanner = scannerOf(everybody, pool);
        for (const [at, mentee] of everybody.entries()) {
          expect(scanned(scanner, at)).toEqual(explained(mentee, everybody, pool));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out who scores less than asked for, and keeps the best with all who are as good', () => {
    fc.assert(
      fc.property(people, fc.nat(1000), fc.integer({ min: 1, max: 4 }), (everybody, least, most) => {
        const pool = poolOf({ programme: programmeWith(), mentors: everybody, now });
        const scanner = scannerOf(everybody, pool);
        for (const [at, mentee] of everybody.entries()) {
          const all = explained(mentee, everybody, pool);
          expect(scanned(scanner, at, least)).toEqual(all.filter(([, points]) => points >= least));
          const last = all.map(([, points]) => points).sort((a, b) => b - a)[most - 1] ?? 0;
          const best = scanned(scanner, at, 0, most).filter(([, points]) => points >= last);
          expect(best).toEqual(all.filter(([, points]) => points >= last));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('takes any other likeness of hopes and offers', () => {
    const likeness: Likeness = (hopes, offers) => ((hopes?.length ?? 0) * 37 + (offers?.length ?? 0) * 11) % 1001;
    fc.assert(
      fc.property(people, (everybody) => {
        const pool = poolOf({ programme: programmeWith(), mentors: everybody, now, likeness });
        const scanner = scannerOf(everybody, pool);
        for (const [at, mentee] of everybody.entries()) {
          expect(scanned(scanner, at)).toEqual(explained(mentee, everybody, pool));
        }
      }),
      { numRuns: 50 },
    );
  });
});
