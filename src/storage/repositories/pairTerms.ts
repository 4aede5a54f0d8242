import { pairTermsSchema } from '../../core/pairing/pairTerms.ts';
import type { PairTermsRepository } from '../../ports/store.ts';
import type { Scope } from './scope.ts';

export function createPairTerms({ db, installationId }: Scope): PairTermsRepository {
  const key = (pairId: string) => ({ installationId, pairId });
  return {
    find: async (pairId) => {
      const row = await db.pairTerms.findUnique({ where: { installationId_pairId: key(pairId) } });
      return row === null ? null : (pairTermsSchema.safeParse(row.terms).data ?? null);
    },
    save: async (pairId, terms, now) => {
      const fields = { terms, takenAt: now };
      await db.pairTerms.upsert({
        where: { installationId_pairId: key(pairId) },
        create: { ...key(pairId), ...fields },
        update: fields,
      });
    },
  };
}
