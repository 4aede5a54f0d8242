import type { MessageRef } from '../../ports/conversation.ts';
import type { MessageRepository } from '../../ports/store.ts';
import type { Prisma } from '../generated/client.ts';
import { platformSchema } from './platform.ts';
import type { Scope } from './scope.ts';

export function createMessages({ db, installationId }: Scope): MessageRepository {
  const put = async (key: string, fields: Omit<Prisma.PostedMessageUncheckedCreateInput, 'installationId' | 'key'>) => {
    await db.postedMessage.upsert({
      where: { installationId_key: { installationId, key } },
      create: { installationId, key, ...fields },
      update: fields,
    });
  };
  return {
    byKey: async (key) => {
      const row = await db.postedMessage.findUnique({ where: { installationId_key: { installationId, key } } });
      if (row === null) return null;
      const { tenant, conversationId, serviceUrl, messageId } = row;
      const platform = platformSchema.parse(row.platform);
      return { id: messageId, conversation: { platform, tenant, id: conversationId, serviceUrl } };
    },
    saveAnswer: (message, about, postedAt) =>
      put(keyOfAnswer(message), { ...fieldsOf(message), about: [...about], postedAt }),
    forgetAnswer: async (message) => {
      await db.postedMessage.deleteMany({ where: { installationId, key: keyOfAnswer(message) } });
    },
    posted: async (keys) => {
      const where = { installationId, key: { in: [...keys] } };
      const rows = await db.postedMessage.findMany({ where, select: { key: true } });
      return new Set(rows.map(({ key }) => key));
    },
    save: (key, message, postedAt) => put(key, { ...fieldsOf(message), postedAt }),
  };
}

const keyOfAnswer = ({ id, conversation }: MessageRef) => `answer/${conversation.id}/${id}`;

function fieldsOf({ id, conversation }: MessageRef) {
  const { platform, tenant, serviceUrl } = conversation;
  return { platform, tenant, conversationId: conversation.id, serviceUrl, messageId: id };
}
