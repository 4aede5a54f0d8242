import { z } from 'zod';
import { batch, type Contest, inThousands, rate, side, sideBySide } from './contest.ts';
import { callable, loadFrom } from './loadFrom.ts';

interface Boss {
  start(): Promise<unknown>;
  stop(options: object): Promise<unknown>;
  on(event: string, listener: () => void): unknown;
  createQueue(name: string): Promise<unknown>;
  insert(name: string, jobs: readonly object[]): Promise<unknown>;
  fetch(name: string, options: object): Promise<readonly { readonly id: string }[]>;
  complete(name: string, ids: string | readonly string[]): Promise<unknown>;
}
const moduleSchema = z.object({ PgBoss: callable });
const bossLike = z.custom<Boss>((value) => typeof value === 'object' && value !== null && 'fetch' in value);

/** In batches as its `work` does with `batchSize`: one statement fetches them, one completes them. */
export async function pgBossQueue({ database, folder, count, way, run }: Contest): Promise<number> {
  const { PgBoss } = moduleSchema.parse(await loadFrom(folder, 'pg-boss'));
  const boss = bossLike.parse(Reflect.construct(PgBoss, [{ connectionString: database, max: side }]));
  boss.on('error', () => {});
  await boss.start();
  const name = `race-${way.replaceAll(' ', '-')}-${run}`;
  await boss.createQueue(name);
  await inThousands(count, (from, to) => {
    const jobs = Array.from({ length: to - from }, (_, n) => ({ data: { pair: String(from + n) } }));
    return boss.insert(name, jobs);
  });
  let done = 0;
  const figure = await rate(count, async () => {
    for (;;) {
      const ids = (await boss.fetch(name, { batchSize: batch })).map(({ id }) => id);
      if (ids.length === 0) return done;
      done += ids.length;
      if (way === 'one by one') await sideBySide(ids, (id) => boss.complete(name, id));
      else await boss.complete(name, ids);
    }
  });
  await boss.stop({ graceful: false });
  return figure;
}
