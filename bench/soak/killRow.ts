import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { crashPoints } from './crashPoints.ts';
import { randomFrom, shuffle } from './random.ts';
import { type Row, type Size, sized } from './row.ts';
import { drained, enqueueSends, outcomeOf } from './sends.ts';
import { type SoakBot, soakWorld } from './world.ts';

const settings = { SEND_LEASE_SECONDS: '2', SOAK_TICK_MS: '500' };
/** A point that is not passed by then is not going to be: the process is killed where it is. */
const patienceMs = 9_000;

/** kill -9 while messages go out: at every named point, and at random, until all have gone out. */
export async function killRow(size: Size, database: string | null): Promise<Row> {
  const random = randomFrom(size.seed);
  const replicas = database === null ? 1 : 3;
  const { times, randoms, count, pairs } = sized(size, {
    full: { times: 10, randoms: 300, count: 10_000, pairs: 200 },
    quick: { times: 1, randoms: 3, count: 240, pairs: 20 },
    ci: { times: 1, randoms: 3, count: 100, pairs: 10 },
  });
  const crashes: string[] = crashPoints.flatMap((point) =>
    Array.from({ length: times }, () => `${point}:${1 + random.below(2)}`),
  );
  for (let n = 0; n < randoms; n += 1) crashes.push(`random:${300 + random.below(2500)}`);
  shuffle(crashes, random);
  // A hundredth: a few of them, which ones says the seed.
  if (size.scale === 'ci') crashes.splice(4);
  const planned = crashes.length;
  const world = await soakWorld(pairs, database);
  const reached = new Map<string, number>();
  try {
    const sends = await enqueueSends(world, count, (planned * 3500) / replicas);
    const slot = async () => {
      for (let crash = crashes.pop(); crash !== undefined; crash = crashes.pop()) {
        const [point = '', amount = ''] = crash.split(':');
        const bot = await world.start({ ...settings, ...(point === 'random' ? {} : { SOAK_CRASH: crash }) });
        const ended = bot.alive() ? once(bot.child, 'exit') : Promise.resolve();
        const late = point === 'random' ? Number(amount) : patienceMs;
        const by = await Promise.race([
          ended.then(() => point),
          pause(late, point === 'random' ? 'random' : 'not-reached'),
        ]);
        reached.set(by, (reached.get(by) ?? 0) + 1);
        bot.child.kill('SIGKILL');
        await ended;
      }
    };
    await Promise.all(Array.from({ length: replicas }, slot));
    const last: SoakBot[] = await Promise.all(Array.from({ length: replicas }, () => world.start(settings)));
    const done = last[0] !== undefined && (await drained(last[0], 120_000));
    await Promise.all(last.map(world.end));
    const outcome = await outcomeOf(world, sends);
    const { lost, twice, listed, listedThoughReadable } = outcome;
    return {
      row: database === null ? 'kill -9, PGlite' : 'kill -9, 3 replicas, PostgreSQL',
      size: `${count} sends, ${planned} kills`,
      bar: '0 lost, 0 twice',
      figure: `${lost.length} lost, ${twice.length} twice, ${listed} listed`,
      ok: done && lost.length === 0 && twice.length === 0 && listedThoughReadable === 0,
      details: { ...outcome, kills: Object.fromEntries(reached), drained: done },
    };
  } finally {
    await world.close();
  }
}
