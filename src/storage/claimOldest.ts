import { z } from 'zod';
import type { ClaimedEffect } from '../ports/outboxQueue.ts';
import { Prisma } from './generated/client.ts';
import { effectRowSchema } from './repositories/effectRow.ts';

const rowsSchema = z.array(effectRowSchema.extend({ attempts: z.int(), leaseUntil: z.date() }));

interface Claim {
  readonly installationId: string;
  readonly owner: string;
  /** What may be sent by now. */
  readonly now: Date;
  readonly leaseUntil: Prisma.Sql;
  readonly limit: number;
  /** Limits of the platforms that have no place: what they hold stays where it is. */
  readonly full: readonly string[];
}

/**
 * Takes the oldest of each kind in turn, and of each subject the oldest, if none of it is being sent. Two claims that do
 * not see each other yet cannot both take of one subject: the database keeps one `sending` of each, and the second is
 * tried again.
 */
export async function claimOldest(db: Prisma.TransactionClient, claim: Claim): Promise<ClaimedEffect[]> {
  const { installationId, owner, now, leaseUntil, limit, full } = claim;
  const here = Prisma.sql`installation_id = ${installationId}`;
  const open =
    full.length > 0 ? Prisma.sql`AND (held IS NULL OR held NOT IN (${Prisma.join([...full])}))` : Prisma.empty;
  const rows = await db.$queryRaw`
    WITH RECURSIVE kinds AS (
      (SELECT kind FROM outbox WHERE ${here} AND state = 'waiting' ORDER BY kind LIMIT 1)
      UNION ALL
      SELECT (SELECT outbox.kind FROM outbox
        WHERE ${here} AND state = 'waiting' AND outbox.kind > kinds.kind ORDER BY outbox.kind LIMIT 1)
      FROM kinds WHERE kinds.kind IS NOT NULL
    ),
    oldest AS MATERIALIZED (
      SELECT waiting.*, row_number() OVER (PARTITION BY kinds.kind ORDER BY available_at, sequence) AS turn
      FROM kinds CROSS JOIN LATERAL (
        SELECT key, available_at, sequence FROM outbox AS one
        WHERE ${here} AND state = 'waiting' AND kind = kinds.kind AND available_at <= ${now} ${open}
          AND NOT EXISTS (SELECT 1 FROM outbox AS other
            WHERE ${here} AND state = 'sending' AND other.subject = one.subject)
          AND sequence = (SELECT sequence FROM outbox AS other
            WHERE ${here} AND state = 'waiting' AND other.subject = one.subject AND available_at <= ${now}
            ORDER BY available_at, sequence LIMIT 1)
        ORDER BY available_at, sequence LIMIT ${limit} FOR UPDATE SKIP LOCKED
      ) AS waiting
    ),
    chosen AS MATERIALIZED (
      SELECT key, row_number() OVER (ORDER BY turn, available_at, sequence) AS place FROM oldest ORDER BY place LIMIT ${limit}
    ),
    taken AS (
      UPDATE outbox SET state = 'sending', owner = ${owner}, lease_until = ${leaseUntil}, held = NULL, updated_at = ${now}
      WHERE ${here} AND key = ANY(ARRAY(SELECT key FROM chosen))
      RETURNING key, kind, ids, not_before AS "notBefore", expires_at AS "expiresAt", attempts, lease_until AS "leaseUntil"
    )
    SELECT taken.* FROM taken JOIN chosen USING (key) ORDER BY place`;
  return rowsSchema
    .parse(rows)
    .map(({ attempts, leaseUntil: until, ...effect }) => ({ effect, attempts, leaseUntil: until }));
}
