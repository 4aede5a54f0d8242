import { z } from 'zod';
import type { MessageRef } from '../../ports/conversation.ts';
import type { MessageRepository } from '../../ports/store.ts';
import { Prisma } from '../generated/client.ts';
import { platformSchema } from './platform.ts';
import { putRow } from './putRow.ts';
import { rowsOf } from './rowsOf.ts';
import type { Scope } from './scope.ts';

const keyRows = rowsOf('messages', z.object({ key: z.string() }));
const messageRows = rowsOf(
  'messages',
  z.object({
    platform: platformSchema,
    tenant: z.string(),
    conversationId: z.string(),
    serviceUrl: z.string().nullable(),
    messageId: z.string(),
  }),
);

export function createMessages(scope: Scope): MessageRepository {
  const { db, installationId } = scope;
  return {
    byKey: async (key) => {
      const [row] = await messageRows(scope, Prisma.sql`key = ${key}`);
      if (!row) return null;
      const { messageId, conversationId, ...place } = row;
      return { id: messageId, conversation: { id: conversationId, ...place } };
    },
    saveAnswer: (message, about, postedAt) =>
      putRow(scope, 'messages', { key: keyOfAnswer(message) }, { ...fieldsOf(message), about, postedAt }),
    forgetAnswer: async (message) => {
      await db.postedMessage.deleteMany({ where: { installationId, key: keyOfAnswer(message) } });
    },
    posted: async (keys) => {
      const rows = await keyRows(scope, Prisma.sql`key = ANY(${[...keys]})`);
      return new Set(rows.map(({ key }) => key));
    },
    save: (key, message, postedAt) => putRow(scope, 'messages', { key }, { ...fieldsOf(message), postedAt }),
  };
}

const keyOfAnswer = ({ id, conversation }: MessageRef) => `answer/${conversation.id}/${id}`;

function fieldsOf({ id, conversation }: MessageRef) {
  const { platform, tenant, serviceUrl } = conversation;
  return { platform, tenant, conversationId: conversation.id, serviceUrl, messageId: id };
}
