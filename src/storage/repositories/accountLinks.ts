import { createHmac } from 'node:crypto';
import type { AccountLink } from '../../core/people/accountLink.ts';
import type { AccountLinkRepository } from '../../ports/accountLinks.ts';
import type { Prisma } from '../generated/client.ts';
import { hashKeyOf } from '../hashKey.ts';
import type { Scope } from './scope.ts';

export function createAccountLinks(scope: Scope): AccountLinkRepository {
  const { db, installationId } = scope;
  const find = async (where: Prisma.AccountLinkWhereInput): Promise<AccountLink | null> => {
    const row = await db.accountLink.findFirst({ where: { installationId, ...where } });
    if (row === null) return null;
    const { installationId: _, codeHash: __, ...link } = row;
    return link;
  };
  return {
    lock: async (personId) => {
      await db.$queryRaw`SELECT 1 FROM account_links
        WHERE installation_id = ${installationId} AND person_id = ${personId} FOR UPDATE`;
      return find({ personId });
    },
    lockByCode: async (code) => {
      const codeHash = await hashOf(scope, code);
      await db.$queryRaw`SELECT 1 FROM account_links
        WHERE installation_id = ${installationId} AND code_hash = ${codeHash} FOR UPDATE`;
      return find({ codeHash });
    },
    save: async ({ personId, ...link }, code) => {
      const key = { installationId, personId };
      const hashed = typeof code === 'string' ? await hashOf(scope, code) : null;
      const fields = code === undefined ? link : { ...link, codeHash: hashed };
      await db.accountLink.upsert({
        where: { installationId_personId: key },
        create: { ...key, ...fields },
        update: fields,
      });
    },
  };
}

async function hashOf(scope: Scope, code: string): Promise<string> {
  return createHmac('sha256', await hashKeyOf(scope))
    .update(`link code ${code}`)
    .digest('base64url');
}
