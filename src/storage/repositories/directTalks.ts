import type { DirectTalkRepository } from '../../ports/store.ts';
import type { Scope } from './scope.ts';

export function createDirectTalks({ db, installationId }: Scope): DirectTalkRepository {
  return {
    find: async ({ platform, tenant, user }) => {
      const key = { installationId, platform, tenant, user };
      const row = await db.directTalk.findUnique({ where: { installationId_platform_tenant_user: key } });
      if (row === null) return null;
      return { platform, tenant: row.conversationTenant, id: row.conversationId, serviceUrl: row.serviceUrl };
    },
    forget: async ({ platform, tenant, user }) => {
      await db.directTalk.deleteMany({ where: { installationId, platform, tenant, user } });
    },
    save: async ({ platform, tenant, user }, conversation) => {
      const key = { installationId, platform, tenant, user };
      const fields = {
        conversationTenant: conversation.tenant,
        conversationId: conversation.id,
        serviceUrl: conversation.serviceUrl,
      };
      await db.directTalk.upsert({
        where: { installationId_platform_tenant_user: key },
        create: { ...key, ...fields },
        update: fields,
      });
    },
  };
}
