import type { MessageRepository } from '../../ports/store.ts';
import { platformSchema } from './platform.ts';
import type { Scope } from './scope.ts';

export function createMessages({ db, installationId }: Scope): MessageRepository {
  return {
    byKey: async (key) => {
      const row = await db.postedMessage.findUnique({ where: { installationId_key: { installationId, key } } });
      if (row === null) return null;
      const { tenant, conversationId, serviceUrl, messageId } = row;
      const platform = platformSchema.parse(row.platform);
      return { id: messageId, conversation: { platform, tenant, id: conversationId, serviceUrl } };
    },
    save: async (key, { id, conversation }, postedAt) => {
      const { platform, tenant, serviceUrl } = conversation;
      const fields = { platform, tenant, conversationId: conversation.id, serviceUrl, messageId: id, postedAt };
      await db.postedMessage.upsert({
        where: { installationId_key: { installationId, key } },
        create: { installationId, key, ...fields },
        update: fields,
      });
    },
  };
}
