import { tableOf } from './figure.ts';
import { benchMatching } from './run.ts';

const words = process.argv.slice(3);
const figures = await benchMatching(
  words.includes('--quick'),
  words.filter((word) => !word.startsWith('--')),
);
process.stdout.write(words.includes('--json') ? `${JSON.stringify(figures, null, 2)}\n` : `${tableOf(figures)}\n`);
process.exitCode = figures.every(({ met }) => met) ? 0 : 1;
