import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { crashPoints } from './crashPoints.ts';
import { type Random, randomFrom, shuffle } from './random.ts';
import { part, type Row, type Size, sized } from './row.ts';
import { drained, enqueueSends, outcomeOf } from './sends.ts';
import { type SoakBot, soakWorld } from './world.ts';

const settings = { SEND_LEASE_SECONDS: '2', SOAK_TICK_MS: '500' };
/** A point that is not passed by then may not come up with what the last one left behind: it is tried again later. */
const patienceMs = 9_000;
const mostTries = 12;
/** So much of what is due is for each bot that is started, by its own clock. */
const sliceMs = 4_000;

interface Crash {
  readonly point: string;
  /** How often the point is passed before, or after how many ms a random one comes. */
  readonly amount: number;
  readonly tries: number;
}

/** kill -9 while messages go out: at every named point, and at random, until all have gone out. */
export async function killRow(size: Size, database: string | null): Promise<Row> {
  const replicas = database === null ? 1 : 3;
  const whole = sized(size, {
    full: { times: part(size, 10), randoms: part(size, 300), count: part(size, 10_000), pairs: 200 },
    quick: { times: 1, randoms: 3, count: 240, pairs: 20 },
    ci: { times: 1, randoms: 3, count: 100, pairs: 10 },
  });
  const random = randomFrom(size.seed);
  const crashes = crashesFor(whole, random);
  // A hundredth: a few of them, which ones says the seed.
  if (size.scale === 'ci') crashes.splice(4);
  const wanted = new Set(crashes.map(({ point }) => point));
  const lonely = crashes.filter(({ point }) => point === 'expired');
  const shared = crashes.filter(({ point }) => point !== 'expired');
  const slices = crashes.length * 2;
  const world = await soakWorld(whole.pairs, database);
  const reached = new Map<string, number>();
  let kills = 0;
  try {
    const begin = Date.now();
    const sends = await enqueueSends(world, whole.count, crashes.length * sliceMs);
    const slot = async () => {
      for (let crash = shared.shift(); crash !== undefined; crash = shared.shift()) {
        const at = begin + Math.min(kills, slices) * sliceMs;
        kills += 1;
        if (await kill(crash, at)) reached.set(crash.point, (reached.get(crash.point) ?? 0) + 1);
        else if (crash.tries < mostTries) shared.push({ ...crash, amount: 1, tries: crash.tries + 1 });
      }
    };
    const kill = async ({ point, amount }: Crash, at: number): Promise<boolean> => {
      const named = point !== 'random';
      const crash = named ? { SOAK_CRASH: `${point}:${amount}` } : {};
      const bot = await world.start({ ...settings, ...crash, SOAK_CLOCK: `${at}:${sliceMs}` });
      const ended = bot.alive() ? once(bot.child, 'exit').then(() => true) : Promise.resolve(true);
      const passed = await Promise.race([ended, pause(named ? patienceMs : amount, !named)]);
      bot.child.kill('SIGKILL');
      await ended;
      return passed;
    };
    // Alone, and with something left behind: among replicas, mostly another takes it over than the one that is to die of it.
    for (const crash of lonely) {
      for (let tries = 0; tries < mostTries; tries += 1) {
        const at = begin + Math.min(kills, slices) * sliceMs;
        kills += 2;
        await kill({ ...crash, point: 'claimed', amount: 1 }, at);
        if (!(await kill({ ...crash, amount: 1 }, at))) continue;
        reached.set(crash.point, (reached.get(crash.point) ?? 0) + 1);
        break;
      }
    }
    await Promise.all(Array.from({ length: replicas }, slot));
    const later = { ...settings, SOAK_CLOCK: `${begin + (slices + 1) * sliceMs}:${24 * 3_600_000}` };
    const last: SoakBot[] = await Promise.all(Array.from({ length: replicas }, () => world.start(later)));
    const done = last[0] !== undefined && (await drained(last[0], 600_000));
    await Promise.all(last.map(world.end));
    const outcome = await outcomeOf(world, sends);
    // Some need what another leaves behind, which a few kills need not do.
    const needed = size.scale === 'ci' ? [] : [...wanted].filter((point) => point !== 'random');
    const missing = needed.filter((point) => (reached.get(point) ?? 0) < whole.times);
    const { lost, twice, listed, listedThoughReadable } = outcome;
    const figure = `${lost.length} lost, ${twice.length} twice, ${listed} listed`;
    return {
      row: database === null ? 'kill -9, PGlite' : 'kill -9, 3 replicas, PostgreSQL',
      size: `${whole.count} sends, ${kills} kills`,
      bar: '0 lost, 0 twice',
      figure: missing.length === 0 ? figure : `${figure}; not reached: ${missing.join(', ')}`,
      ok: done && lost.length + twice.length + listedThoughReadable + missing.length === 0,
      details: { ...outcome, reached: Object.fromEntries(reached), missing, drained: done },
    };
  } finally {
    await world.close();
  }
}

function crashesFor({ times, randoms }: { readonly times: number; readonly randoms: number }, random: Random): Crash[] {
  const crashes = crashPoints.flatMap((point) =>
    Array.from({ length: times }, (): Crash => ({ point, amount: 1 + random.below(2), tries: 1 })),
  );
  for (let n = 0; n < randoms; n += 1) crashes.push({ point: 'random', amount: 300 + random.below(2500), tries: 1 });
  shuffle(crashes, random);
  return crashes;
}
