import { oracleVersion } from './oracle.ts';
import { planWeek } from './planWeek.ts';
import { randomFrom } from './random.ts';
import { part, type Row, type Size, sized } from './row.ts';
import { checkAgainstOracle, checkPlans } from './scheduleCheck.ts';

/** A tell-tale now and then: the whole takes the better part of an hour. */
const plansBetweenWords = 50_000;

/** For every change, one seed that is always the same and one that never was; both are printed. */
export function scheduleRows(size: Size): Row[] {
  if (size.scale !== 'ci') return rowsOf(size);
  const fresh = Date.now() % 1_000_000;
  return [size.seed, fresh].flatMap((seed) => rowsOf({ ...size, seed }));
}

function rowsOf(size: Size): Row[] {
  const { seed } = size;
  const zones = checkAgainstOracle(randomFrom(seed), sized(size, { full: 1, quick: 0.05, ci: 0.02 }));
  const data = { ours: process.versions.tz, theirs: oracleVersion() };
  const wanted = sized(size, { full: part(size, 1_000_000), quick: 4_000, ci: 1_500 });
  const random = randomFrom(seed);
  const blocked: string[] = [];
  let plans = 0;
  while (plans < wanted && blocked.length === 0) {
    const some = checkPlans(random, Math.min(plansBetweenWords, wanted - plans));
    plans += some.plans;
    blocked.push(...some.blocked);
    if (wanted > plansBetweenWords) process.stderr.write(`${plans} plans, ${blocked.length} blocked\n`);
  }
  return [
    {
      row: `schedule beside moment-timezone (${data.ours} and ${data.theirs}), seed ${seed}`,
      size: `${zones.zones} zones, ${zones.transitions} transitions, 50 rules`,
      bar: '0 skipped or doubled days',
      figure: `${zones.wrong.length} wrong; data differ in ${zones.differ.length} zones`,
      ok: zones.wrong.length === 0,
      details: { ...zones, data },
    },
    {
      row: `generated plans, seed ${seed}`,
      size: `${plans} plans`,
      bar: '0 in a blocked window',
      figure: `${blocked.length} blocked`,
      ok: blocked.length === 0,
      details: { plans, blocked },
    },
  ];
}

export function planningRow(size: Size): Row {
  const people = sized(size, { full: 100_000, quick: 10_000, ci: 5_000 });
  const barMs = sized(size, { full: 10_000, quick: 3_000, ci: 3_000 });
  const started = performance.now();
  const week = planWeek(people, new Date(), randomFrom(size.seed));
  const wallMs = performance.now() - started;
  return {
    row: "planning next week's prompts",
    size: `${people} people`,
    bar: `< ${barMs / 1000} s of processor time, < 300 MB`,
    figure: `${(week.cpuMs / 1000).toFixed(1)} s (${(wallMs / 1000).toFixed(1)} s by the clock), ${week.peakMb} MB`,
    ok: week.cpuMs < barMs && week.peakMb < 300,
    details: { ...week, wallMs },
  };
}
