import { cpus, loadavg } from 'node:os';
import { type Figure, tableOf } from './figure.ts';
import { benchMatching, seed } from './run.ts';

const words = process.argv.slice(3);
const json = words.includes('--json');
const figures: Figure[] = [];
const machine = {
  seed,
  node: process.version,
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  loadAtBegin: loadavg()[0],
};
const say = (line: string) => {
  if (!json) process.stdout.write(`${line}\n`);
};

const begun = performance.now();
say(
  Object.entries(machine)
    .map(([name, value]) => `${name} ${value}`)
    .join(', '),
);
const named = words.filter((word) => !word.startsWith('--'));
for await (const figure of benchMatching(words.includes('--quick'), named)) {
  figures.push(figure);
  say(tableOf([figure]));
}
const seconds = (performance.now() - begun) / 1000;
const missed = figures.filter(({ met }) => !met).length;
say(`${figures.length} figures, ${missed} missed, in ${seconds.toFixed(0)} s; load at the end ${loadavg()[0]}`);
if (json) {
  const report = { ...machine, loadAtEnd: loadavg()[0], seconds, figures };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}
process.exitCode = missed === 0 ? 0 : 1;
