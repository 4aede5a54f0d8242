import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Row } from './row.ts';
import { enqueueSends } from './sends.ts';
import { soakWorld } from './world.ts';

/** With default settings: from the death of a replica that has claimed a message to its arrival by another. */
export async function takeOverRow(database: string): Promise<Row> {
  const world = await soakWorld(1, database);
  try {
    await enqueueSends(world, 1, 0);
    const first = await world.start({ SOAK_CRASH: 'claimed:1' });
    if (first.alive()) await once(first.child, 'exit');
    const died = Date.now();
    const second = await world.start();
    while (world.posted().size === 0 && Date.now() - died < 120_000) await pause(200);
    const seconds = Math.round((Date.now() - died) / 1000);
    await world.end(second);
    return {
      row: 'take-over after a kill, default settings',
      size: '1 message',
      bar: '≤ 90 s',
      figure: `${seconds} s`,
      ok: seconds <= 90,
      details: { seconds },
    };
  } finally {
    await world.close();
  }
}
