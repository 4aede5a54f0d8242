import { benchCoordinators } from './run.ts';

const words = process.argv.slice(3);
const figures = await benchCoordinators(
  words.includes('--quick'),
  words.filter((word) => !word.startsWith('--')),
);
const line = ({ what, figure, bar, met }: (typeof figures)[number]) =>
  `${met ? 'ok  ' : 'MISS'} ${what.padEnd(60)} ${figure.padStart(42)}  bar: ${bar}`;
process.stdout.write(
  words.includes('--json') ? `${JSON.stringify(figures, null, 2)}\n` : `${figures.map(line).join('\n')}\n`,
);
process.exitCode = figures.every(({ met }) => met) ? 0 : 1;
