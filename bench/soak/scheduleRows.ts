import { oracleVersion } from './oracle.ts';
import { planWeek } from './planWeek.ts';
import { randomFrom } from './random.ts';
import type { Row, Size } from './row.ts';
import { checkAgainstOracle, checkPlans } from './scheduleCheck.ts';

export function scheduleRows({ quick, seed }: Size): Row[] {
  const zones = checkAgainstOracle(randomFrom(seed), quick ? 0.05 : 1);
  const plans = checkPlans(randomFrom(seed), quick ? 4_000 : 1_000_000);
  const data = { ours: process.versions.tz, theirs: oracleVersion() };
  return [
    {
      row: 'schedule beside moment-timezone',
      size: `${zones.zones} zones, ${zones.transitions} transitions, 50 rules`,
      bar: '0 skipped or doubled days',
      figure: `${zones.wrong.length} wrong; data differ in ${zones.differ.length} zones`,
      ok: zones.wrong.length === 0,
      details: { ...zones, data },
    },
    {
      row: 'generated plans',
      size: `${plans.plans} plans`,
      bar: '0 in a blocked window',
      figure: `${plans.blocked.length} blocked`,
      ok: plans.blocked.length === 0,
      details: { ...plans },
    },
  ];
}

export function planningRow({ quick, seed }: Size): Row {
  const people = quick ? 10_000 : 100_000;
  const week = planWeek(people, new Date(), randomFrom(seed));
  const barMs = quick ? 3_000 : 10_000;
  return {
    row: "planning next week's prompts",
    size: `${people} people`,
    bar: `< ${barMs / 1000} s of processor time, < 300 MB`,
    figure: `${(week.cpuMs / 1000).toFixed(1)} s, ${week.peakMb} MB`,
    ok: week.cpuMs < barMs && week.peakMb < 300,
    details: { ...week },
  };
}
