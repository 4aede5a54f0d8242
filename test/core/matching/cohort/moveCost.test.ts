import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchCohort } from '../../../../src/core/matching/cohort/matchCohort.ts';
import { moveCost } from '../../../../src/core/matching/cohort/moveCost.ts';
import { mentee, mentor, now, programmeWith } from '../support.ts';

const fields = ['procurement', 'human-resources', 'climate'];
const profiles = fc.array(
  fc.record({ specialisations: fc.subarray(fields), topics: fc.subarray(['career', 'balance']) }),
  {
    minLength: 1,
    maxLength: 6,
  },
);

it('a forced pair costs at least what the prices say', () => {
  fc.assert(
    fc.property(profiles, profiles, (asking, offering) => {
      const mentees = asking.map((profile, index) => mentee(`a${index}`, { profile }));
      const mentors = offering.map((profile, index) => mentor(`m${index}`, { profile }));
      const programme = programmeWith({ maximin: false });
      const free = matchCohort({ mentees, mentors, programme, now });
      if (free.kind !== 'matched') throw new Error('problems');
      const squares = (pairs: readonly { points: number }[]) =>
        pairs.reduce((sum, { points }) => sum + (1000 - points) ** 2, 0);
      for (const { id: menteeId } of mentees) {
        for (const { id: mentorId } of mentors) {
          const move = moveCost(free, { menteeId, mentorId });
          if (move?.why !== 'costs') continue;
          const forced = matchCohort({ mentees, mentors, programme, now, pins: [{ menteeId, mentorId }] });
          if (forced.kind !== 'matched' || forced.pairs.length < free.pairs.length) continue;
          expect(squares(forced.pairs) - squares(free.pairs)).toBeGreaterThanOrEqual(move.atLeast);
        }
      }
    }),
    { numRuns: 100 },
  );
});
