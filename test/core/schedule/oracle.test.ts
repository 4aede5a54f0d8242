import { expect, it } from 'vitest';
import { oracleVersion } from '../../../bench/soak/oracle.ts';
import { planWeek } from '../../../bench/soak/planWeek.ts';
import { randomFrom } from '../../../bench/soak/random.ts';
import { checkAgainstOracle, checkPlans } from '../../../bench/soak/scheduleCheck.ts';

const fresh = Date.now() % 1_000_000;

it.each([7, fresh])('the schedule agrees with moment-timezone around changes of clocks (seed %i)', (seed) => {
  const { zones, transitions, wrong, differ } = checkAgainstOracle(randomFrom(seed), 0.02);
  // Zones for which the two sets of data differ are named, not hidden.
  console.info(
    `seed ${seed}: ${zones} zones, ${transitions} changes; data ${process.versions.tz} and ${oracleVersion()} differ in`,
    differ,
  );
  expect(wrong).toEqual([]);
});

it.each([7, fresh])('no generated plan lies in a blocked window (seed %i)', (seed) => {
  expect(checkPlans(randomFrom(seed), 400).blocked).toEqual([]);
});

it("plans a week's prompts for a thousand people", () => {
  expect(planWeek(1000, new Date('2026-11-25T10:00:00Z'), randomFrom(7)).planned).toBeGreaterThan(100);
});
