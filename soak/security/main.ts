import { canaries } from './canaries.ts';
import { forgeries } from './forgeries.ts';
import { injections } from './injections.ts';
import { payloads } from './payloads.ts';
import { rightsTable } from './rightsTable.ts';
import { rotation } from './rotation.ts';
import type { Part, Row } from './row.ts';

/* `npm run soak:security`: the whole; with `--quick` a hundredth; `--seed=N` repeats a run, `--only=word` a part of it, `--minutes=N` ends the payloads, which begin with number `--from=N`. */

const option = (name: string) => process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1];
const share = Number(option('share') ?? (process.argv.includes('--quick') ? 0.01 : 1));
const seed = Number(option('seed') ?? Math.floor(Math.random() * 2 ** 31));
const from = Number(option('from') ?? 0);
const minutes = Number(option('minutes') ?? Number.POSITIVE_INFINITY);
const parts: Readonly<Record<string, Part>> = { injections, forgeries, rightsTable, canaries, rotation, payloads };

console.log(`soak:security, ${share * 100} % of the whole, --seed=${seed}\n`);
let missed = false;
for (const [name, part] of Object.entries(parts)) {
  if (option('only') !== undefined && option('only') !== name) continue;
  const started = performance.now();
  const row = await part({ share, seed, from, minutes });
  const seconds = (performance.now() - started) / 1000;
  const bad = Object.values(row.misses).some((count) => count > 0);
  missed ||= bad || row.tried === 0;
  console.log(line(row, bad, seconds));
}
console.log(missed ? '\nA bar was missed.' : '\nAll bars reached.');
process.exit(missed ? 1 : 0);

function line({ what, tried, misses, seen }: Row, bad: boolean, seconds: number): string {
  const told = Object.entries(misses).map(([name, count]) => `${count} ${name}`);
  return `${bad ? 'MISS' : ' ok '}  ${what}\n      ${tried.toLocaleString('en')} tried: ${told.join(', ')} (bar: 0)\n      ${seen}; ${seconds.toFixed(1)} s`;
}
