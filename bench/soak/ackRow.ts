import { setTimeout as pause } from 'node:timers/promises';
import { command, knock } from './knock.ts';
import { percentile, type Row, type Size, sized } from './row.ts';
import { soakWorld } from './world.ts';

/** How long acknowledgements take, the whole transaction included, at a steady rate from another process. */
export async function ackRow(size: Size, database: string | null): Promise<Row> {
  const rate = database === null ? 50 : 200;
  const seconds = sized(size, { full: 60, quick: 8, ci: 3 });
  const world = await soakWorld(20, database);
  try {
    const bot = await world.start();
    const one = (n: number) => {
      const user = world.people[n % world.people.length] ?? '';
      return knock(world, bot.url, command(world, user, n, 'help'), 'application/x-www-form-urlencoded');
    };
    // What is loaded and compiled with the first requests is not what is measured.
    for (let n = 0; n < 60; n += 1) await one(1_000_000 + n);
    const started = performance.now();
    const all: Promise<number>[] = [];
    for (let n = 0; n < rate * seconds; n += 1) {
      const due = (n * 1000) / rate - (performance.now() - started);
      if (due > 1) await pause(due);
      all.push(one(n));
    }
    const took = (await Promise.all(all)).sort((a, b) => a - b);
    await world.end(bot);
    const [p50, p99, most] = [percentile(took, 0.5), percentile(took, 0.99), took.at(-1) ?? 0].map(Math.round);
    return {
      row: `acknowledgement, ${database === null ? 'PGlite' : 'PostgreSQL'}`,
      size: `${rate}/s for ${seconds} s`,
      bar: 'p99 < 250 ms, none over 2500 ms',
      figure: `p50 ${p50} ms, p99 ${p99} ms, most ${most} ms`,
      ok: (p99 ?? 0) < 250 && (most ?? 0) <= 2500,
      details: { rate, seconds, p50, p99, most },
    };
  } finally {
    await world.close();
  }
}
