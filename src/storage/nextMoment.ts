import { z } from 'zod';
import type { Db } from './db.ts';
import { notHeld, waitingKinds } from './waitingKinds.ts';

const rowsSchema = z.tuple([z.object({ at: z.date().nullable() })]);

/** When the first of what waits may be sent, save what the limits in `full` hold. */
export async function nextMoment(db: Db, installationId: string, full: readonly string[]): Promise<Date | null> {
  const rows = await db.$queryRaw`
    WITH RECURSIVE ${waitingKinds(installationId)}
    SELECT min(first.at) AS at FROM kinds CROSS JOIN LATERAL (
      SELECT available_at AS at FROM outbox
      WHERE installation_id = ${installationId} AND state = 'waiting' AND kind = kinds.kind ${notHeld(full)}
      ORDER BY available_at, sequence LIMIT 1
    ) AS first`;
  return rowsSchema.parse(rows)[0].at;
}
