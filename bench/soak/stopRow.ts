import { setTimeout as pause } from 'node:timers/promises';
import { randomFrom } from './random.ts';
import { part, type Row, type Size, sized } from './row.ts';
import { drained, enqueueSends, outcomeOf } from './sends.ts';
import { soakWorld } from './world.ts';

const settings = { SEND_LEASE_SECONDS: '2', SOAK_TICK_MS: '500' };

/** Processes that stand still for longer than their lease, wherever that meets them, beside others that go on. */
export async function stopRow(size: Size, database: string): Promise<Row> {
  const random = randomFrom(size.seed);
  const stops = sized(size, { full: part(size, 200), quick: 9, ci: 2 });
  const count = stops * 25;
  const world = await soakWorld(sized(size, { full: 100, quick: 20, ci: 10 }), database);
  try {
    const sends = await enqueueSends(world, count, stops * 1500);
    const bots = await Promise.all([1, 2, 3].map(() => world.start(settings)));
    let left = stops;
    // Two at most at a time, so that one always goes on.
    const slot = async (mine: number) => {
      while (left > 0) {
        left -= 1;
        const child = bots[mine]?.child;
        await pause(random.below(400));
        child?.kill('SIGSTOP');
        await pause(2200 + random.below(1500));
        child?.kill('SIGCONT');
        await pause(200);
      }
    };
    await Promise.all([slot(0), slot(1)]);
    const done = bots[2] !== undefined && (await drained(bots[2], 600_000));
    await Promise.all(bots.map(world.end));
    const outcome = await outcomeOf(world, sends);
    return {
      row: 'SIGSTOP longer than the lease, 3 replicas',
      size: `${count} sends, ${stops} stops`,
      bar: '0 twice',
      figure: `${outcome.twice.length} twice, ${outcome.lost.length} lost, ${outcome.listed} listed`,
      ok: done && outcome.twice.length === 0 && outcome.lost.length === 0,
      details: { ...outcome, drained: done },
    };
  } finally {
    await world.close();
  }
}
