import { setTimeout as pause } from 'node:timers/promises';
import { digestKey } from '../../src/app/digest/digestKey.ts';
import { part, type Row, type Size, sized } from './row.ts';
import { enqueueSends } from './sends.ts';
import { personId, soakWorld } from './world.ts';

/** A digest comes up while messages to pairs fill the outbox and the workspace's published limit. */
const barSeconds = 30;
/** More than go out at once: from here on, each waits for its place. */
const full = 100;

/** How long a digest waits that has thousands of messages before it, with the limits that Slack publishes. */
export async function digestRow(size: Size, database: string): Promise<Row> {
  const count = sized(size, { full: part(size, 20_000), quick: 5_000, ci: 2_000 });
  const world = await soakWorld(sized(size, { full: 200, quick: 100, ci: 100 }), database);
  try {
    await enqueueSends(world, count, 0);
    const bot = await world.start({ SOAK_LIMITS: 'published' });
    const until = Date.now() + 300_000;
    while (world.posted().size < full && Date.now() < until) await pause(250);
    const key = digestKey('organisation', '2026-W47', `person/${personId('U0BOSS')}`);
    const ids = { programme: 'organisation', period: '2026-W47', coordinator: personId('U0BOSS') };
    const now = new Date();
    await world.onStore(({ store }) =>
      store.transaction((tx) =>
        tx.outbox.enqueue([{ key, kind: 'digest.direct', ids, notBefore: null, expiresAt: null }], now),
      ),
    );
    while (!world.posted().has(key) && Date.now() < until) await pause(50);
    const seconds = Math.round((Date.now() - now.getTime()) / 100) / 10;
    const [arrived, before] = [world.posted().has(key), world.posted().size - 1];
    await world.end(bot);
    return {
      row: 'a digest behind messages to pairs, published limits',
      size: `${count} waiting`,
      bar: `sent within ${barSeconds} s`,
      figure: arrived ? `${seconds} s, when ${before} of them were sent` : 'never',
      ok: arrived && seconds <= barSeconds,
      details: { count, seconds, before, arrived },
    };
  } finally {
    await world.close();
  }
}
