import { benchMatching, tableOf } from './run.ts';

const figures = await benchMatching(process.argv.includes('--quick'));
process.stdout.write(
  process.argv.includes('--json') ? `${JSON.stringify(figures, null, 2)}\n` : `${tableOf(figures)}\n`,
);
process.exitCode = figures.every(({ met }) => met) ? 0 : 1;
