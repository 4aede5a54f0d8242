import { z } from 'zod';
import type { Extension } from '../../core/ending/extension.ts';
import type { ExtensionRepository } from '../../ports/pairLifeRepositories.ts';
import type { Prisma } from '../generated/client.ts';
import type { Scope } from './scope.ts';

const stateSchema = z.enum(['proposed', 'agreed', 'declined']);

export function createExtensions({ db, installationId }: Scope): ExtensionRepository {
  return {
    byId: async (id) => {
      const row = await db.extension.findUnique({ where: { installationId_id: { installationId, id } } });
      return row === null ? null : toExtension(row);
    },
    ofPair: async (pairId) => {
      const rows = await db.extension.findMany({
        where: { installationId, pairId },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      });
      return rows.map(toExtension);
    },
    save: async ({ id, ...fields }) => {
      const key = { installationId, id };
      await db.extension.upsert({ where: { installationId_id: key }, create: { ...key, ...fields }, update: fields });
    },
  };
}

function toExtension({ installationId: _, ...row }: Prisma.ExtensionGetPayload<object>): Extension {
  return { ...row, state: stateSchema.parse(row.state) };
}
