import { z } from 'zod';
import type { Space } from '../../core/pairing/space.ts';
import type { SpaceRepository } from '../../ports/store.ts';
import type { Prisma } from '../generated/client.ts';
import { platformSchema } from './platform.ts';
import type { Scope } from './scope.ts';

const stored = z.object({ platform: platformSchema, state: z.enum(['opening', 'open', 'archived']) });

export function createSpaces({ db, installationId }: Scope): SpaceRepository {
  return {
    ofPair: async (pairId) => {
      const rows = await db.space.findMany({ where: { installationId, pairId }, orderBy: { platform: 'asc' } });
      return rows.map(toSpace);
    },
    byConversation: async (platform, conversationId) => {
      const key = { installationId, platform, conversationId };
      const row = await db.space.findUnique({ where: { installationId_platform_conversationId: key } });
      return row === null ? null : toSpace(row);
    },
    save: async ({ pairId, platform, ...fields }) => {
      const key = { installationId, pairId, platform };
      await db.space.upsert({
        where: { installationId_pairId_platform: key },
        create: { ...key, ...fields },
        update: fields,
      });
    },
  };
}

function toSpace({ installationId: _, ...row }: Prisma.SpaceGetPayload<object>): Space {
  return { ...row, ...stored.parse(row) };
}
