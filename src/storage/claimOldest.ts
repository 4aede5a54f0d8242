import { z } from 'zod';
import type { ClaimedEffect } from '../ports/outboxQueue.ts';
import { Prisma } from './generated/client.ts';
import { effectRowSchema } from './repositories/effectRow.ts';
import { notHeld, waitingKinds } from './waitingKinds.ts';

/** What `claimOldest` answers. */
export const claimedSchema = z
  .array(effectRowSchema.extend({ attempts: z.int(), leaseUntil: z.date() }))
  .transform((rows) =>
    rows.map(({ attempts, leaseUntil, ...effect }): ClaimedEffect => ({ effect, attempts, leaseUntil })),
  );

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
 * tried again. `OFFSET 0` and `LIMIT 1` have the subject of each looked up by itself, in the order of its kind, until there
 * are enough: as a join, what the planner knows of a table that changes as fast as this one had it read all that waits.
 */
export function claimOldest({ installationId, owner, now, leaseUntil, limit, full }: Claim): Prisma.Sql {
  const here = Prisma.sql`installation_id = ${installationId}`;
  return Prisma.sql`
    WITH RECURSIVE ${waitingKinds(installationId)},
    oldest AS MATERIALIZED (
      SELECT waiting.*, row_number() OVER (PARTITION BY kinds.kind ORDER BY available_at, sequence) AS turn
      FROM kinds CROSS JOIN LATERAL (
        SELECT key, available_at, sequence FROM outbox AS one
        WHERE ${here} AND state = 'waiting' AND kind = kinds.kind AND available_at <= ${now} ${notHeld(full)}
          AND NOT EXISTS (SELECT 1 FROM outbox AS other
            WHERE ${here} AND state = 'sending' AND other.subject = one.subject OFFSET 0)
          AND sequence = (SELECT sequence FROM outbox AS other
            WHERE ${here} AND state = 'waiting' AND other.subject = one.subject AND other.available_at <= ${now}
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
}
