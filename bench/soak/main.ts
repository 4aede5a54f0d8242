import { cpus, totalmem } from 'node:os';
import { ackRow } from './ackRow.ts';
import { faultRow } from './faultRow.ts';
import { inboundRow } from './inboundRow.ts';
import { killRow } from './killRow.ts';
import { startPostgres } from './postgres.ts';
import { queueRow } from './queueRow.ts';
import type { Row, Size } from './row.ts';
import { planningRow, scheduleRows } from './scheduleRows.ts';
import { stopRow } from './stopRow.ts';
import { takeOverRow } from './takeOverRow.ts';

/* `npm run soak -- [row…] [--quick] [--seed n]`: prints JSON and a table of bars and figures; exit 1 when one is missed. */

const { argv } = process;
const quick = argv.includes('--quick');
const given = argv.indexOf('--seed');
const seed = given > 0 ? Number(argv[given + 1]) : Date.now() % 1_000_000;
const names = argv.slice(2).filter((word, index) => !word.startsWith('--') && argv[index + 1] !== '--seed');
const size: Size = { quick, seed };

const servers: ReturnType<typeof startPostgres>[] = [];
let databases = 0;
const postgres = async () => {
  const server = servers[0] ?? startPostgres();
  servers[0] = server;
  databases += 1;
  return (await server).database(`soak_${databases}`);
};

const rows: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  // First, while nothing else has taken memory yet.
  planning: async () => [planningRow(size)],
  schedule: async () => scheduleRows(size),
  queue: async () => [await queueRow(size, await postgres())],
  'kill-pglite': async () => [await killRow(size, null)],
  'kill-postgres': async () => [await killRow(size, await postgres())],
  stop: async () => [await stopRow(size, await postgres())],
  faults: async () => [await faultRow(size, await postgres())],
  inbound: async () => [await inboundRow(size, await postgres())],
  'ack-pglite': async () => [await ackRow(size, null)],
  'ack-postgres': async () => [await ackRow(size, await postgres())],
  'take-over': async () => [await takeOverRow(await postgres())],
};

const unknown = names.filter((name) => !Object.hasOwn(rows, name));
if (unknown.length > 0) {
  process.stderr.write(`There is no row "${unknown[0]}". There are: ${Object.keys(rows).join(', ')}.\n`);
  process.exit(1);
}
process.stderr.write(`seed ${seed}\n`);
const done: Row[] = [];
for (const [name, row] of Object.entries(rows)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const started = performance.now();
  try {
    done.push(...(await row()));
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown';
    done.push({ row: name, size: '', bar: 'runs to its end', figure: why, ok: false, details: {} });
  }
  const [last] = done.slice(-1);
  process.stderr.write(`${name}: ${Math.round((performance.now() - started) / 1000)} s: ${JSON.stringify(last)}\n`);
}
for (const server of servers) await (await server).stop();

const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
process.stdout.write(
  `${JSON.stringify({ at: new Date().toISOString(), machine, quick, seed, rows: done }, null, 2)}\n\n`,
);
process.stdout.write(`| what | size | bar | figure | |\n| --- | --- | --- | --- | --- |\n`);
for (const { row, size: of, bar, figure, ok } of done) {
  process.stdout.write(`| ${row} | ${of} | ${bar} | ${figure} | ${ok ? 'reached' : 'MISSED'} |\n`);
}
process.exit(done.every(({ ok }) => ok) ? 0 : 1);
