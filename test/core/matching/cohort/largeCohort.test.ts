import { describe, expect, it } from 'vitest';
import { benchCohort, mentorsFor, variants } from '../../../../bench/matching/people.ts';
import { type CohortInput, cohortWork, matchCohort } from '../../../../src/core/matching/cohort/matchCohort.ts';
import { runScan } from '../../../../src/core/matching/cohort/scanTask.ts';
import { PairScanner } from '../../../../src/core/matching/columns/pairScanner.ts';
import { explainPair, scoreOf } from '../../../../src/core/matching/explainPair.ts';
import { graphOf } from '../../../../src/core/matching/solver/graph.ts';
import { solve } from '../../../../src/core/matching/solver/solve.ts';
import { hardExclusions } from '../../../../src/core/matching/whyNot.ts';
import { now } from '../support.ts';

type Shape = Parameters<typeof benchCohort>[0];

const shapes = variants.flatMap((variant) => [1.2, 1, 0.4].map((ratio) => ({ variant, ratio })));

/** A cohort in which candidates are a small part of all pairs. */
function matched(shape: Shape, maximin: boolean) {
  const cohort = benchCohort(shape);
  const { matching } = cohort.programme;
  const programme = { ...cohort.programme, matching: { ...matching, maximin } };
  const match = matchCohort({ ...cohort, programme, now });
  if (match.kind !== 'matched') throw new Error('problems');
  return match;
}

describe('a cohort larger than its candidates', () => {
  it.each(shapes)('is as good as when every pair is looked at at once: $variant, ratio $ratio', ({
    variant,
    ratio,
  }) => {
    for (const maximin of [false, true]) {
      const match = matched({ mentees: 260, mentors: 2 * mentorsFor(260, ratio), variant, seed: 11 }, maximin);
      const { field, solution, certificate } = match;
      const edges = field.mentees.flatMap((mentee, i) =>
        field.mentors.flatMap((mentor, j) =>
          hardExclusions(mentee, mentor, field.pool).length === 0
            ? [{ i, j, cost: (1000 - scoreOf(explainPair(mentee, mentor, field.pool))) ** 2 }]
            : [],
        ),
      );
      const whole = graphOf(field.mentees.length, field.places, {
        count: edges.length,
        from: Int32Array.from(edges, ({ i }) => i),
        to: Int32Array.from(edges, ({ j }) => j),
        cost: Int32Array.from(edges, ({ cost }) => cost),
      });
      const best = solve(whole, { maximin });
      expect(solution).toMatchObject({ size: best.size, total: best.total });
      if (maximin) expect(solution?.limit).toBe(best.limit);
      expect(certificate).toMatchObject({ pairs: edges.length, gap: 0, problems: [] });
    }
  });

  it.each([1.2, 1, 0.4])('is the same in whatever parts its pairs are read, ratio %d', (ratio) => {
    const input = { ...benchCohort({ mentees: 200, mentors: mentorsFor(200, ratio), variant: 'ties', seed: 7 }), now };
    expect(inParts(input, 3)).toEqual(inParts(input, 200));
  });
});

/** Pairs by the ids of both, when each task is done for so many mentees at a time, as threads do. */
function inParts(input: CohortInput, atOnce: number) {
  const work = cohortWork(input);
  if (work.kind === 'problems') throw new Error('problems');
  const { field, steps } = work;
  const starts = Array.from({ length: Math.ceil(field.mentees.length / atOnce) }, (_, part) => part * atOnce);
  let step = steps.next();
  while (!step.done) {
    const task = step.value;
    const part = (from: number) =>
      runScan(new PairScanner(field.columns), field, task, [from, Math.min(from + atOnce, field.mentees.length)]);
    step = steps.next(starts.map(part));
  }
  return step.value.pairs;
}
