import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Row, Scale } from './row.ts';
import { rows } from './rows.ts';

/*
 * `npm run soak -- [row…] [--quick | --ci | --share 0.1] [--seed n]`: prints JSON and a table of bars and figures; exit 1
 * when one is missed. `--share`: of the full size.
 */

const { values, positionals } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    ci: { type: 'boolean' },
    share: { type: 'string' },
    seed: { type: 'string' },
  },
  allowPositionals: true,
});
const scale: Scale = values.ci ? 'ci' : values.quick ? 'quick' : 'full';
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const share = Number(values.share ?? 1);
const entry = fileURLToPath(new URL('./runRow.ts', import.meta.url));
const rowsSchema: z.ZodType<readonly Row[]> = z.array(
  z.object({
    row: z.string(),
    size: z.string(),
    bar: z.string(),
    figure: z.string(),
    ok: z.boolean(),
    details: z.record(z.string(), z.unknown()),
  }),
);
interface Ran {
  readonly name: string;
  readonly seconds: number;
  readonly rows: readonly Row[];
}

const unknown = positionals.find((name) => !Object.hasOwn(rows, name));
if (unknown !== undefined) {
  process.stderr.write(`There is no row "${unknown}". There are: ${Object.keys(rows).join(', ')}.\n`);
  process.exit(1);
}
const names = Object.keys(rows).filter((name) => positionals.length === 0 || positionals.includes(name));
const isTimed = (name: string) => rows[name]?.timing === true;
const isAlone = (name: string) => rows[name]?.alone === true;
process.stderr.write(`seed ${seed}\n`);
const ran: Ran[] = [];
// Small ones mostly wait for a process to start; large ones and those that measure time run one after the other.
await sideBySide(
  names.filter((name) => !isAlone(name)),
  scale === 'full' ? 1 : 3,
);
await sideBySide(names.filter(isAlone), 1);

const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
const load = loadavg().map((figure) => Number(figure.toFixed(1)));
const all = ran.flatMap(({ name, rows: of }) => of.map((row) => ({ ...row, timed: isTimed(name) })));
process.stdout.write(
  `${JSON.stringify({ at: new Date().toISOString(), machine, load, scale, share, seed, rows: all }, null, 2)}\n\n`,
);
process.stdout.write(`| what | size | bar | figure | |\n| --- | --- | --- | --- | --- |\n`);
for (const { row, size, bar, figure, ok } of all) {
  process.stdout.write(`| ${row} | ${size} | ${bar} | ${figure} | ${ok ? 'reached' : 'MISSED'} |\n`);
}
// A change is not judged by how busy the machine is that tries it.
process.exit(all.every(({ ok, timed }) => ok || (timed && scale === 'ci')) ? 0 : 1);

async function sideBySide(left: string[], width: number): Promise<void> {
  const runner = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) ran.push(await run(name));
  };
  await Promise.all(Array.from({ length: width }, runner));
}

async function run(name: string): Promise<Ran> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', entry, name, scale, String(share), String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [text, code] = await Promise.all([said(child), once(child, 'close').then(([end]) => z.unknown().parse(end))]);
  const parsed = code === 0 ? rowsSchema.safeParse(JSON.parse(text.slice(text.lastIndexOf('\n[') + 1))) : null;
  const failed = { row: name, size: '', bar: 'runs to its end', figure: `ended with ${code}`, ok: false, details: {} };
  const done = parsed?.success ? parsed.data : [failed];
  const seconds = Math.round((performance.now() - started) / 1000);
  for (const { row, figure, ok, details } of done) {
    process.stderr.write(`${name}, ${seconds} s: ${row}: ${figure}: ${ok ? 'reached' : 'MISSED'}\n`);
    if (!ok) process.stderr.write(`${JSON.stringify(details)}\n`);
  }
  return { name, seconds, rows: done };
}

async function said(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout ?? []) text += String(chunk);
  return text;
}
