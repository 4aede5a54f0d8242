import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../src/core/matching/candidate.ts';
import { cohortReport } from '../../../../src/core/matching/cohort/cohortReport.ts';
import { type CohortInput, type CohortMatch, matchCohort } from '../../../../src/core/matching/cohort/matchCohort.ts';
import { candidate, mentee, mentor, now, programmeWith } from '../support.ts';

const programme = programmeWith();

function matched(input: Partial<CohortInput>): CohortMatch {
  const result = matchCohort({ mentees: [], mentors: [], programme, now, ...input });
  if (result.kind !== 'matched') throw new Error(JSON.stringify(result.problems));
  return result;
}

const ids = (match: CohortMatch) => match.pairs.map(({ menteeId, mentorId }) => `${menteeId}-${mentorId}`);

const fields = ['procurement', 'human-resources', 'climate'];
const grades = ['p1', 'p2', 'p3', 'p4', 'p5'];

/** Cohorts in which some people are both mentee and mentor. */
const cohorts = fc
  .array(
    fc.record({
      role: fc.constantFrom('mentee', 'mentor', 'both'),
      capacity: fc.integer({ min: 0, max: 3 }),
      languages: fc.subarray(['en', 'fr', 'es']),
      specialisations: fc.subarray(fields),
      grade: fc.constantFrom(...grades),
    }),
    { maxLength: 14 },
  )
  .map((people) =>
    people.map(({ role, capacity, ...profile }, index) =>
      candidate(`p${String(index).padStart(2, '0')}`, {
        isMentee: role !== 'mentor',
        isMentor: role !== 'mentee',
        capacity: role === 'mentee' ? 0 : capacity,
        profile,
      }),
    ),
  );

const sides = (people: readonly Candidate[]) => ({
  mentees: people.filter(({ isMentee }) => isMentee),
  mentors: people.filter(({ isMentor }) => isMentor),
});

describe('matching a cohort', () => {
  it('proves its answer, keeps capacities, and pairs nobody with themselves or both ways', () => {
    fc.assert(
      fc.property(cohorts, (people) => {
        const match = matched(sides(people));
        expect(match.certificate).toMatchObject({ gap: 0, problems: [] });
        expect(match.proven).toBe(true);
        for (const { id, capacity } of people) {
          expect(match.pairs.filter(({ mentorId }) => mentorId === id).length).toBeLessThanOrEqual(capacity);
        }
        const all = new Set(ids(match));
        for (const { menteeId, mentorId } of match.pairs) {
          expect(menteeId).not.toBe(mentorId);
          expect(all.has(`${mentorId}-${menteeId}`)).toBe(false);
        }
        expect(match.pairs.length + match.unmatched.length).toBe(sides(people).mentees.length);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same answer whatever the order of the people', () => {
    fc.assert(
      fc.property(cohorts, fc.infiniteStream(fc.nat()), (people, order) => {
        const keys = new Map(people.map(({ id }) => [id, order.next().value]));
        const shuffled = people.toSorted((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0));
        expect(matched(sides(shuffled)).pairs).toEqual(matched(sides(people)).pairs);
      }),
      { numRuns: 200 },
    );
  });

  it('never matches fewer when a mentor takes one more', () => {
    fc.assert(
      fc.property(cohorts, fc.nat(), (people, which) => {
        const { mentees, mentors } = sides(people);
        const more = mentors.map((person, index) =>
          index === which % mentors.length ? { ...person, capacity: person.capacity + 1 } : person,
        );
        expect(matched({ mentees, mentors: more }).pairs.length).toBeGreaterThanOrEqual(
          matched({ mentees, mentors }).pairs.length,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('leaves no two who would both rather have each other in stable mode', () => {
    fc.assert(
      fc.property(cohorts, (people) => {
        const stable = matched({ ...sides(people), programme: programmeWith({ stable: true }) });
        expect(cohortReport(stable).blockingPairs.count).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps pins, keeps exclusions apart, and still matches the others', () => {
    const mentees = [mentee('a'), mentee('b'), mentee('c')];
    const mentors = [mentor('x'), mentor('y'), mentor('z', { capacity: 0 })];
    const pins = [{ menteeId: 'a', mentorId: 'y' }];
    const match = matched({ mentees, mentors, pins, exclusions: [{ menteeId: 'b', mentorId: 'x' }] });
    expect(ids(match)).toEqual(['a-y', 'c-x']);
    expect(match.pairs[0]).toMatchObject({ pinned: true });
  });

  it('moves as few as possible in a re-run, whatever better scores a move would give', () => {
    const wants = (id: string, field: string) => mentee(id, { profile: { specialisations: [field] } });
    const has = (id: string, field: string) => mentor(id, { profile: { specialisations: [field] } });
    const mentees = [wants('a', 'climate'), wants('b', 'procurement')];
    const mentors = [has('x', 'climate'), has('y', 'procurement')];
    expect(ids(matched({ mentees, mentors }))).toEqual(['a-x', 'b-y']);
    const current = [
      { menteeId: 'a', mentorId: 'y' },
      { menteeId: 'b', mentorId: 'x' },
    ];
    expect(ids(matched({ mentees, mentors, current }))).toEqual(['a-y', 'b-x']);
    const newcomer = [...mentees, wants('c', 'climate')];
    const room = mentors.map((person) => ({ ...person, capacity: 2 }));
    expect(ids(matched({ mentees: newcomer, mentors: room, current }))).toEqual(['a-y', 'b-x', 'c-x']);
  });

  it('raises the worst match before the total, unless the programme turns that off', () => {
    let raised = 0;
    fc.assert(
      fc.property(cohorts, (people) => {
        const worst = (maximin: boolean) => {
          const { scores, matched: size } = cohortReport(
            matched({ ...sides(people), programme: programmeWith({ maximin }) }),
          );
          return { worst: scores?.worst ?? 0, mean: scores?.mean ?? 0, size };
        };
        const [fair, total] = [worst(true), worst(false)];
        expect(fair.size).toBe(total.size);
        expect(fair.worst).toBeGreaterThanOrEqual(total.worst);
        if (fair.worst > total.worst) raised += 1;
      }),
      { numRuns: 1000, seed: 7 },
    );
    expect(raised).toBeGreaterThan(0);
  });
});

describe('the report', () => {
  it('says who is left out and why: a rule, the floor, or no place', () => {
    const mentees = [
      mentee('mute', { profile: { languages: ['ru'] } }),
      mentee('a', { profile: { specialisations: ['climate'] } }),
      mentee('b'),
    ];
    const report = cohortReport(
      matched({ mentees, mentors: [mentor('x', { profile: { specialisations: ['climate'] } })] }),
    );
    expect(report).toMatchObject({ mentees: 3, places: 1, matched: 1 });
    expect(report.leftOut).toEqual([
      { menteeId: 'b', why: 'shortage', suitable: 1 },
      { menteeId: 'mute', why: 'rules', rules: [{ code: 'language', untold: false, mentors: 1 }] },
    ]);
    const floor = cohortReport(
      matched({ mentees: [mentee('b')], mentors: [mentor('x')], programme: programmeWith({ floor: 1000 }) }),
    );
    expect(floor.leftOut).toEqual([
      { menteeId: 'b', why: 'rules', rules: [{ code: 'floor', untold: false, mentors: 1 }] },
    ]);
  });

  it('has an answer for empty cohorts and for no mentors', () => {
    expect(cohortReport(matched({}))).toMatchObject({ mentees: 0, matched: 0, scores: null, leftOut: [] });
    expect(cohortReport(matched({ mentees: [mentee('a')] })).leftOut).toEqual([{ menteeId: 'a', why: 'no-mentors' }]);
  });
});

describe('a cohort that cannot be right', () => {
  const pin = (menteeId: string, mentorId: string) => ({ menteeId, mentorId });
  it.each<[string, Partial<CohortInput>]>([
    ['duplicate', { mentees: [mentee('a'), mentee('a')] }],
    ['not-a-number', { mentors: [mentor('x', { capacity: Number.NaN })] }],
    ['unknown-person', { pins: [pin('a', 'x')] }],
    ['pinned-to-oneself', { mentees: [mentee('a')], mentors: [mentor('a')], pins: [pin('a', 'a')] }],
    [
      'too-many-pins',
      { mentees: [mentee('a'), mentee('b')], mentors: [mentor('x')], pins: [pin('a', 'x'), pin('b', 'x')] },
    ],
    [
      'pinned-twice',
      { mentees: [mentee('a')], mentors: [mentor('x'), mentor('y')], pins: [pin('a', 'x'), pin('a', 'y')] },
    ],
    [
      'pinned-and-excluded',
      { mentees: [mentee('a')], mentors: [mentor('x')], pins: [pin('a', 'x')], exclusions: [pin('a', 'x')] },
    ],
  ])('is told with person and field: %s', (code, input) => {
    const result = matchCohort({ mentees: [], mentors: [], programme, now, ...input });
    expect(result).toMatchObject({ kind: 'problems' });
    if (result.kind === 'problems') expect(result.problems.map((problem) => problem.code)).toContain(code);
  });
});
