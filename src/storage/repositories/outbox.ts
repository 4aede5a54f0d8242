import { z } from 'zod';
import type { DeliveryProblem, OutboxRepository } from '../../ports/store.ts';
import { type OutboxEffect, Prisma } from '../generated/client.ts';
import { effectIdsSchema, effectRowSchema } from './effectRow.ts';
import type { Scope } from './scope.ts';

/** What a person sends again is worth reading for a day from then. */
const freshMs = 24 * 60 * 60 * 1000;
const problemState = z.enum(['uncertain', 'dead']);

export function createOutbox({ db, installationId }: Scope): OutboxRepository {
  return {
    enqueue: async (effects, now) => {
      if (effects.length === 0) return;
      await db.$executeRaw`
        INSERT INTO outbox
          (installation_id, key, kind, ids, not_before, expires_at, state, available_at, attempts, created_at, updated_at)
        SELECT ${installationId}, key, kind, ids, "notBefore", "expiresAt", 'waiting', COALESCE("notBefore", at), 0, at, at
        FROM (SELECT ${now}::timestamp AS at) now,
          jsonb_to_recordset(${JSON.stringify(effects)}::jsonb) AS given
            (key text, kind text, ids jsonb, "notBefore" timestamp, "expiresAt" timestamp)
        ON CONFLICT DO NOTHING`;
    },
    // Removed, not marked: what was called off may be decided again under the same key.
    cancel: async (prefix) => {
      await db.$executeRaw`
        DELETE FROM outbox
        WHERE installation_id = ${installationId} AND state = 'waiting' AND ${about(prefix)} AND starts_with(key, ${prefix})`;
    },
    waiting: async (prefix) => {
      const rows = await db.$queryRaw`
        SELECT key, kind, ids, not_before AS "notBefore", expires_at AS "expiresAt" FROM outbox
        WHERE installation_id = ${installationId} AND state = 'waiting' AND ${about(prefix)} AND starts_with(key, ${prefix})
        ORDER BY available_at, sequence`;
      return z.array(effectRowSchema).parse(rows);
    },
    reconsider: async (personId, subjects, now) => {
      const theirs = [...subjects, `person/${personId}`];
      await db.$executeRaw`
        UPDATE outbox SET available_at = ${now}
        WHERE installation_id = ${installationId} AND state = 'waiting' AND detail = 'deferred' AND available_at > ${now}
          AND (subject IN (${Prisma.join(theirs)})
            OR EXISTS (SELECT 1 FROM jsonb_each_text(ids) WHERE value = ${personId}))`;
    },
    resend: async (key, now) => {
      const where = { installationId, key, state: { in: problemState.options } };
      const back = { state: 'waiting', availableAt: now, attempts: 0, detail: null, owner: null, updatedAt: now };
      const fresh = new Date(now.getTime() + freshMs);
      const perishable = { ...where, expiresAt: { lt: fresh } };
      await db.outboxEffect.updateMany({ where: perishable, data: { expiresAt: fresh } });
      const { count } = await db.outboxEffect.updateMany({ where, data: back });
      return count === 1;
    },
    idsOf: async (key) => {
      const row = await db.outboxEffect.findFirst({ where: { installationId, key }, select: { ids: true } });
      return row && effectIdsSchema.parse(row.ids);
    },
    problem: async (key) => {
      const where = { installationId, key, state: { in: problemState.options } };
      const row = await db.outboxEffect.findFirst({ where });
      return row === null ? null : toProblem(row);
    },
    problems: async () => {
      const rows = await db.outboxEffect.findMany({
        where: { installationId, state: { in: problemState.options } },
        orderBy: [{ updatedAt: 'asc' }, { sequence: 'asc' }],
      });
      return rows.map(toProblem);
    },
  };
}

/** What keys with this prefix are about, where it says so much: found by its index among all that waits. */
function about(prefix: string): Prisma.Sql {
  const [first, second, ...rest] = prefix.split('/');
  return rest.length === 0 ? Prisma.sql`true` : Prisma.sql`subject = ${`${first}/${second}`}`;
}

function toProblem(row: OutboxEffect): DeliveryProblem {
  return {
    key: row.key,
    kind: row.kind,
    ids: effectIdsSchema.parse(row.ids),
    state: problemState.parse(row.state),
    detail: row.detail ?? '',
    at: row.updatedAt,
  };
}
