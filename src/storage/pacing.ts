import { z } from 'zod';
import type { Lane, Pacing, Place } from '../ports/pacing.ts';
import type { Db } from './db.ts';
import { Prisma } from './generated/client.ts';
import type { Transactions } from './transactions.ts';

const rowsSchema = z.array(z.object({ scope: z.string(), aheadMs: z.number() }));

/**
 * Each limit is one row with the instant of its next place (the "generic cell rate algorithm"), moved by whoever takes
 * one, in database time. Rows are locked in the order of their names, so that no two wait for each other.
 */
export function createPacing({ installationId, run, time }: Transactions): Pacing {
  return {
    take: async (asked, patienceMs) => {
      const lanes = [...asked].sort((a, b) => (a.scope < b.scope ? -1 : 1));
      if (lanes.length === 0) return { kind: 'taken', waitMs: 0 };
      return run(async (db) => {
        let ahead = await lock(db, lanes);
        if (ahead.size < lanes.length) {
          await add(db, lanes);
          ahead = await lock(db, lanes);
        }
        const place = placeIn(lanes, ahead, patienceMs);
        if (place.kind === 'taken') await move(db, lanes, ahead, place.waitMs);
        return place;
      });
    },
    hold: (scope, ms) =>
      run(async (db) => {
        await db.$executeRaw`
          INSERT INTO pacing (installation_id, scope, next_at) VALUES (${installationId}, ${scope}, ${later(ms)})
          ON CONFLICT (installation_id, scope) DO UPDATE SET next_at = GREATEST(pacing.next_at, excluded.next_at)`;
      }),
  };

  async function lock(db: Db, lanes: readonly Lane[]): Promise<Map<string, number>> {
    const rows = await db.$queryRaw`
      SELECT scope, (extract(epoch FROM next_at - ${time()}) * 1000)::float8 AS "aheadMs" FROM pacing
      WHERE installation_id = ${installationId} AND scope IN (${Prisma.join(lanes.map(({ scope }) => scope))})
      ORDER BY scope FOR UPDATE`;
    return new Map(rowsSchema.parse(rows).map(({ scope, aheadMs }) => [scope, aheadMs]));
  }

  async function add(db: Db, lanes: readonly Lane[]): Promise<void> {
    const rows = lanes.map(({ scope }) => Prisma.sql`(${installationId}, ${scope}, ${time()})`);
    await db.$executeRaw`
      INSERT INTO pacing (installation_id, scope, next_at) VALUES ${Prisma.join(rows)} ON CONFLICT DO NOTHING`;
  }

  async function move(
    db: Db,
    lanes: readonly Lane[],
    ahead: ReadonlyMap<string, number>,
    waitMs: number,
  ): Promise<void> {
    const counting = lanes.filter(({ everyMs }) => everyMs > 0);
    if (counting.length === 0) return;
    const rows = counting.map(
      ({ scope, everyMs }) => Prisma.sql`(${scope}, ${later(Math.max(ahead.get(scope) ?? 0, waitMs) + everyMs)})`,
    );
    await db.$executeRaw`
      UPDATE pacing SET next_at = moved.next_at FROM (VALUES ${Prisma.join(rows)}) AS moved (scope, next_at)
      WHERE installation_id = ${installationId} AND pacing.scope = moved.scope`;
  }

  function later(ms: number): Prisma.Sql {
    return Prisma.sql`${time()} + make_interval(secs => ${ms / 1000}::float8)`;
  }
}

/** Up to `burst` places lie open at once; a row stands for the one after those that are taken. */
function placeIn(lanes: readonly Lane[], ahead: ReadonlyMap<string, number>, patienceMs: number): Place {
  let [scope, waitMs] = ['', 0];
  for (const lane of lanes) {
    const wait = (ahead.get(lane.scope) ?? 0) - (lane.burst - 1) * lane.everyMs;
    if (wait > waitMs) [scope, waitMs] = [lane.scope, wait];
  }
  return waitMs > patienceMs ? { kind: 'full', scope, waitMs } : { kind: 'taken', waitMs };
}
