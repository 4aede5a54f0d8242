import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { openStore } from '../../src/storage/openStore.ts';

/* Run by `queueRow` under Node 24: the same number of jobs, claimed 50 at a time and finished one by one, 12 side by side. */

const [folder = '', database = '', amount = '0'] = process.argv.slice(2);
const count = Number(amount);
const side = 12;
const batch = 50;
const require = createRequire(join(folder, 'package.json'));
const load = async (name: string): Promise<unknown> => import(pathToFileURL(require.resolve(name)).href);
const callable = z.custom<(...args: readonly unknown[]) => unknown>((value) => typeof value === 'function');

async function sideBySide<T>(items: T[], work: (item: T) => Promise<unknown>): Promise<void> {
  const runner = async () => {
    for (let item = items.pop(); item !== undefined; item = items.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: side }, runner));
}

async function rate(work: () => Promise<number>): Promise<number> {
  const started = performance.now();
  const done = await work();
  if (done !== count) throw new Error(`${done} of ${count} were done`);
  return Math.round((count * 1000) / (performance.now() - started));
}

async function rapport(run: number): Promise<number> {
  const dataKey = Buffer.alloc(32, 7);
  const opened = await openStore({
    database: { kind: 'postgres', url: database },
    installationId: `race-${run}`,
    dataKey,
    previousDataKey: null,
    now: () => new Date(),
  });
  const now = new Date();
  for (let from = 0; from < count; from += 1000) {
    const effects = Array.from({ length: Math.min(1000, count - from) }, (_, n) => ({
      key: `pair/${from + n}/x`,
      kind: 'race',
      ids: { pair: String(from + n) },
      notBefore: null,
      expiresAt: null,
    }));
    await opened.store.transaction((tx) => tx.outbox.enqueue(effects, now));
  }
  // The last to come, behind all of these: it has its turn among the first.
  const digest = { key: 'programme/p/digest', kind: 'digest', ids: {}, notBefore: null, expiresAt: null };
  await opened.store.transaction((tx) => tx.outbox.enqueue([digest], now));
  const [, second] = await opened.outbox.claim('reader', new Date(), 60_000, 2);
  if (second?.effect.kind !== 'digest') throw new Error('a digest waits behind all the others');
  await opened.outbox.finish('reader', digest.key, { kind: 'sent' }, new Date(), async () => {});
  const first = { kind: 'later', notBefore: now, detail: 'handed back', counts: false } as const;
  await opened.outbox.finish('reader', 'pair/0/x', first, new Date(), async () => {});
  const figure = await rate(async () => {
    let done = 0;
    for (;;) {
      const claimed = await opened.outbox.claim('race', new Date(), 60_000, batch);
      if (claimed.length === 0) return done;
      await sideBySide(claimed, async ({ effect }) => {
        if (await opened.outbox.finish('race', effect.key, { kind: 'sent' }, new Date(), async () => {})) done += 1;
      });
    }
  });
  await opened.close();
  return figure;
}

const bossSchema = z.object({ PgBoss: callable });
interface Boss {
  start(): Promise<unknown>;
  stop(options: object): Promise<unknown>;
  on(event: string, listener: () => void): unknown;
  createQueue(name: string): Promise<unknown>;
  insert(name: string, jobs: readonly object[]): Promise<unknown>;
  fetch(name: string, options: object): Promise<readonly { readonly id: string }[]>;
  complete(name: string, id: string): Promise<unknown>;
}
const bossLike = z.custom<Boss>((value) => typeof value === 'object' && value !== null && 'fetch' in value);

async function pgBoss(run: number): Promise<number> {
  const { PgBoss } = bossSchema.parse(await load('pg-boss'));
  const boss = bossLike.parse(Reflect.construct(PgBoss, [{ connectionString: database, max: side }]));
  boss.on('error', () => {});
  await boss.start();
  const name = `race${run}`;
  await boss.createQueue(name);
  for (let from = 0; from < count; from += 1000) {
    await boss.insert(
      name,
      Array.from({ length: Math.min(1000, count - from) }, (_, n) => ({ data: { pair: String(from + n) } })),
    );
  }
  const figure = await rate(async () => {
    let done = 0;
    for (;;) {
      const jobs = [...(await boss.fetch(name, { batchSize: batch }))];
      if (jobs.length === 0) return done;
      await sideBySide(jobs, async ({ id }) => {
        await boss.complete(name, id);
        done += 1;
      });
    }
  });
  await boss.stop({ graceful: false });
  return figure;
}

const graphileSchema = z.object({ runOnce: callable, makeWorkerUtils: callable });
interface Utils {
  migrate(): Promise<unknown>;
  addJob(task: string, payload: object): Promise<unknown>;
  release(): Promise<unknown>;
}
const utilsLike = z.custom<Utils>((value) => typeof value === 'object' && value !== null && 'addJob' in value);

async function graphile(): Promise<number> {
  const { runOnce, makeWorkerUtils } = graphileSchema.parse(await load('graphile-worker'));
  const quiet = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} };
  const { Logger } = z.object({ Logger: callable }).parse(await load('graphile-worker'));
  const logger: unknown = Reflect.construct(Logger, [() => (level: string) => Reflect.get(quiet, level)?.()]);
  const utils = utilsLike.parse(await makeWorkerUtils({ connectionString: database, logger }));
  await utils.migrate();
  await sideBySide(
    Array.from({ length: count }, (_, n) => n),
    (pair) => utils.addJob('race', { pair }),
  );
  const figure = await rate(async () => {
    let done = 0;
    const task = async () => {
      done += 1;
    };
    await runOnce({
      connectionString: database,
      concurrency: side,
      maxPoolSize: side + 2,
      logger,
      taskList: { race: task },
    });
    return done;
  });
  await utils.release();
  return figure;
}

const runs: { readonly rapport: number; readonly pgBoss: number; readonly graphile: number }[] = [];
for (let run = 0; run < 3; run += 1) {
  runs.push({ rapport: await rapport(run), pgBoss: await pgBoss(run), graphile: await graphile() });
}
const median = (of: 'rapport' | 'pgBoss' | 'graphile') => runs.map((run) => run[of]).sort((a, b) => a - b)[1] ?? 0;
process.stdout.write(
  `\n${JSON.stringify({ rapport: median('rapport'), pgBoss: median('pgBoss'), graphile: median('graphile'), runs })}\n`,
);
process.exit(0);
