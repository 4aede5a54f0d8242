import { benchMatching, tableOf } from './run.ts';
import { benchTopFive, indexTable } from './topFive.ts';

const quick = process.argv.includes('--quick');
const cohorts = await benchMatching(quick);
const index = benchTopFive(quick);
process.stdout.write(
  process.argv.includes('--json')
    ? `${JSON.stringify({ cohorts, index }, null, 2)}\n`
    : `${tableOf(cohorts)}\n\n${indexTable(index)}\n`,
);
process.exitCode = [...cohorts, ...index].every(({ met }) => met) ? 0 : 1;
