import { matchInThreads } from '../../src/boot/matching/matchInThreads.ts';
import type { CohortOutcome } from './cohortRows.ts';
import { readingMs } from './figure.ts';
import { benchCohort } from './people.ts';

// One row of the cohort bench, alone in its process: prints its outcome as JSON.
const [shape = '{}', runs = '1'] = process.argv.slice(2);
const cohort = benchCohort(JSON.parse(shape));
const peopleMb = process.resourceUsage().maxRSS / 1000;
const all: { readonly ms: number; readonly cpu: number }[] = [];
let outcome: Pick<CohortOutcome, 'pairs' | 'matched' | 'proven'> = { pairs: 0, matched: 0, proven: false };
for (let run = 0; run < Number(runs); run += 1) {
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const match = await matchInThreads({ ...cohort, now: new Date('2026-11-23T09:00:00Z') });
  const ms = performance.now() - begun;
  const used = process.cpuUsage(cpu);
  all.push({ ms, cpu: (used.user + used.system) / 1000 });
  if (match.kind !== 'matched' || match.certificate === null) throw new Error('the cohort was not matched');
  const { pairs, matched, problems, gap } = match.certificate;
  outcome = { pairs, matched, proven: match.proven && problems.length === 0 && gap === 0 };
}
const mostMb = process.resourceUsage().maxRSS / 1000;
all.sort((a, b) => a.ms - b.ms);
const middle = all[Math.floor(all.length / 2)] ?? { ms: 0, cpu: 0 };
const time = { median: middle.ms, least: all[0]?.ms ?? 0, most: all.at(-1)?.ms ?? 0, cpu: middle.cpu };
// All pairs at once would be too many to hold: a part of them is read, and reckoned up.
const part = 1_000_000;
const reading = readingMs({ cost: new Int32Array(part).fill(1), to: new Int32Array(part).fill(1) });
const result: CohortOutcome = { ...outcome, time, mostMb, peopleMb, readingMs: (reading * outcome.pairs) / part };
process.stdout.write(JSON.stringify(result));
