import { z } from 'zod';
import type { SpaceRepository } from '../../ports/store.ts';
import { Prisma } from '../generated/client.ts';
import { platformSchema } from './platform.ts';
import { rowsOf } from './rowsOf.ts';
import type { Scope } from './scope.ts';

const spaceRows = rowsOf(
  'spaces',
  z.object({
    pairId: z.string(),
    platform: platformSchema,
    tenant: z.string(),
    state: z.enum(['opening', 'open', 'archived']),
    conversationId: z.string().nullable(),
    serviceUrl: z.string().nullable(),
    team: z.string().nullable(),
  }),
);

export function createSpaces(scope: Scope): SpaceRepository {
  const { db, installationId } = scope;
  return {
    ofPair: (pairId) => spaceRows(scope, Prisma.sql`pair_id = ${pairId} ORDER BY platform`),
    byConversation: async (platform, conversationId) => {
      const there = Prisma.sql`platform = ${platform} AND conversation_id = ${conversationId}`;
      return (await spaceRows(scope, there))[0] ?? null;
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
