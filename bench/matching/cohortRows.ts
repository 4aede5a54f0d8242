import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Compiled, compile } from '../compile.ts';
import type { Figure, Time } from './figure.ts';
import type { Variant } from './people.ts';

interface Row {
  readonly mentees: number;
  readonly mentors: number;
  readonly variant: Variant;
  readonly exactPlaces: boolean;
  readonly barMs: number;
  readonly barMb: number | null;
  readonly runs: number;
}

/** What a row's own process prints. */
export interface CohortOutcome {
  readonly time: Time;
  readonly pairs: number;
  readonly proven: boolean;
  readonly matched: number;
  /** Megabytes at most, of the whole process; and how many there were once the people were there. */
  readonly mostMb: number;
  readonly peopleMb: number;
  readonly readingMs: number;
}

const uniform = { variant: 'uniform', exactPlaces: false } as const;
const rows: readonly Row[] = [
  { ...uniform, mentees: 10_000, mentors: 2_000, barMs: 800, barMb: null, runs: 5 },
  { ...uniform, mentees: 10_000, mentors: 6_000, barMs: 500, barMb: null, runs: 5 },
  { ...uniform, mentees: 10_000, mentors: 5_405, exactPlaces: true, barMs: 1_500, barMb: null, runs: 5 },
  { ...uniform, mentees: 50_000, mentors: 30_000, barMs: 10_000, barMb: 250, runs: 1 },
  { ...uniform, mentees: 100_000, mentors: 60_000, barMs: 25_000, barMb: 400, runs: 1 },
];

/** A fifth of the people is a twenty-fifth of the pairs; what does not grow with the pairs is given a third of the bar. */
const quickRows: readonly Row[] = rows.slice(0, 3).map((row) => ({
  ...row,
  mentees: row.mentees / 5,
  mentors: row.mentors / 5,
  barMs: row.barMs / 3,
}));

/** Whole cohorts, from people to the proof over every pair, each in a process of its own so that memory can be told. */
export async function cohortRows(quick: boolean, seed: number): Promise<Figure[]> {
  const compiled = await compile('cohort', [
    new URL('./cohortProcess.ts', import.meta.url),
    new URL('../../src/boot/matching/scanWorker.ts', import.meta.url),
  ]);
  try {
    return figures(quick, seed, compiled);
  } finally {
    await compiled.remove();
  }
}

function figures(quick: boolean, seed: number, compiled: Compiled): Figure[] {
  return (quick ? quickRows : rows).map((row) => {
    const { mentees, mentors, exactPlaces, barMs, barMb } = row;
    const outcome = inOwnProcess(row, seed, compiled);
    const { time, pairs, proven, matched, mostMb, peopleMb } = outcome;
    const light = barMb === null || mostMb - peopleMb < barMb;
    return {
      what: `cohort: ${mentees} × ${mentors}${exactPlaces ? ', exactly tight' : ''}`,
      bar: `proven, < ${(barMs / 1000).toFixed(2)} s${barMb === null ? '' : `, < ${barMb} MB`}`,
      figure: `${pairs} pairs, ${matched} matched, ${proven ? 'proven' : 'NOT PROVEN'}, ${(mostMb - peopleMb).toFixed(0)} MB more than the people (${mostMb.toFixed(0)} in all)`,
      met: proven && light && time.median < barMs,
      time,
      readings: time.median / outcome.readingMs,
    };
  });
}

function inOwnProcess(
  { mentees, mentors, variant, exactPlaces, runs }: Row,
  seed: number,
  compiled: Compiled,
): CohortOutcome {
  const shape = JSON.stringify({ mentees, mentors, variant, exactPlaces, seed });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(compiled.folder, 'cohortProcess.js'), shape, String(runs)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
