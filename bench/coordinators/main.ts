import { benchCoordinators } from './run.ts';

const figures = await benchCoordinators(process.argv.includes('--quick'));
const line = ({ what, figure, bar, met }: (typeof figures)[number]) =>
  `${met ? 'ok  ' : 'MISS'} ${what.padEnd(58)} ${figure.padStart(24)}  bar: ${bar}`;
process.stdout.write(
  process.argv.includes('--json') ? `${JSON.stringify(figures, null, 2)}\n` : `${figures.map(line).join('\n')}\n`,
);
process.exitCode = figures.every(({ met }) => met) ? 0 : 1;
