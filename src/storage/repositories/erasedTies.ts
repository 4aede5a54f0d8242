import { createHmac } from 'node:crypto';
import type { Account } from '../../core/people/account.ts';
import type { ErasedTieRepository } from '../../ports/personalData.ts';
import { hashKeyOf } from '../hashKey.ts';
import type { Scope } from './scope.ts';

export function createErasedTies(scope: Scope): ErasedTieRepository {
  const { db, installationId } = scope;
  return {
    keep: async (personId, accounts, others) => {
      // Ties of an earlier erasure stay; they name nobody until this person comes back once more.
      await db.erasedTie.updateMany({ where: { installationId, oneId: personId }, data: { oneId: null } });
      await db.erasedTie.updateMany({ where: { installationId, otherId: personId }, data: { otherId: null } });
      if (others.length === 0) return;
      const hash = await hasher(scope);
      const ties = accounts.flatMap((account) =>
        others.flatMap(({ id, accounts: theirs }) =>
          theirs.map((their) => ({
            installationId,
            oneHash: hash(account),
            otherHash: hash(their),
            oneId: null,
            otherId: id,
          })),
        ),
      );
      await db.erasedTie.createMany({ data: ties, skipDuplicates: true });
    },
    welcome: async (personId, account) => {
      if ((await db.erasedTie.count({ where: { installationId } })) === 0) return;
      const hash = (await hasher(scope))(account);
      await db.erasedTie.updateMany({ where: { installationId, oneHash: hash }, data: { oneId: personId } });
      await db.erasedTie.updateMany({ where: { installationId, otherHash: hash }, data: { otherId: personId } });
    },
    all: async () => {
      const rows = await db.erasedTie.findMany({
        where: { installationId, oneId: { not: null }, otherId: { not: null } },
      });
      return rows.flatMap(({ oneId, otherId }) => (oneId !== null && otherId !== null ? [[oneId, otherId]] : []));
    },
  };
}

async function hasher(scope: Scope): Promise<(account: Account) => string> {
  const key = await hashKeyOf(scope);
  return ({ platform, tenant, user }) =>
    createHmac('sha256', key)
      .update(JSON.stringify([platform, tenant, user]))
      .digest('base64url');
}
