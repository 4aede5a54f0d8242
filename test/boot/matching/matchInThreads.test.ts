import { expect, it } from 'vitest';
import { benchCohort } from '../../../bench/matching/people.ts';
import { matchInThreads } from '../../../src/boot/matching/matchInThreads.ts';
import { matchCohort } from '../../../src/core/matching/cohort/matchCohort.ts';

const now = new Date('2026-11-23T09:00:00Z');

it.each([
  ['room for all', 400],
  ['short of places', 90],
])('two threads prove a cohort with %s as one does', async (_, mentors) => {
  const cohort = benchCohort({ mentees: 300, mentors, variant: 'uniform', seed: 5 });
  const alone = matchCohort({ ...cohort, now });
  const together = await matchInThreads({ ...cohort, now }, 2);
  if (alone.kind !== 'matched' || together.kind !== 'matched') throw new Error('problems');
  expect(together.certificate).toEqual(alone.certificate);
  expect(together.certificate).toMatchObject({ gap: 0, problems: [] });
});

it('says what is wrong with a cohort before any thread is started', async () => {
  const { mentees, mentors, programme } = benchCohort({ mentees: 2, mentors: 1, variant: 'uniform', seed: 5 });
  const result = await matchInThreads({ mentees: [...mentees, ...mentees], mentors, programme, now }, 2);
  expect(result).toMatchObject({ kind: 'problems' });
});
