import { z } from 'zod';
import type { OutboxRepository } from '../../ports/store.ts';
import { effectIdsSchema } from './effectRow.ts';
import type { Scope } from './scope.ts';

const problemState = z.enum(['uncertain', 'dead']);

export function createOutbox({ db, installationId }: Scope): OutboxRepository {
  return {
    enqueue: async (effects, now) => {
      if (effects.length === 0) return;
      await db.outboxEffect.createMany({
        data: effects.map(({ key, kind, ids, notBefore, expiresAt }) => ({
          installationId,
          key,
          kind,
          ids,
          notBefore,
          expiresAt,
          state: 'waiting',
          availableAt: notBefore ?? now,
          attempts: 0,
          createdAt: now,
          updatedAt: now,
        })),
        skipDuplicates: true,
      });
    },
    // Removed, not marked: what was called off may be decided again under the same key.
    cancel: async (prefix) => {
      await db.$executeRaw`
        DELETE FROM outbox
        WHERE installation_id = ${installationId} AND state = 'waiting' AND starts_with(key, ${prefix})`;
    },
    problems: async () => {
      const rows = await db.outboxEffect.findMany({
        where: { installationId, state: { in: problemState.options } },
        orderBy: [{ updatedAt: 'asc' }, { sequence: 'asc' }],
      });
      return rows.map((row) => ({
        key: row.key,
        kind: row.kind,
        ids: effectIdsSchema.parse(row.ids),
        state: problemState.parse(row.state),
        detail: row.detail ?? '',
        at: row.updatedAt,
      }));
    },
  };
}
