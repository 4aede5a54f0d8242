import { z } from 'zod';
import { pairTermsSchema } from '../../core/pairing/pairTerms.ts';
import type { PairTermsRepository } from '../../ports/store.ts';
import { Prisma } from '../generated/client.ts';
import { rowsOf } from './rowsOf.ts';
import type { Scope } from './scope.ts';

/** `null` what another version wrote. */
const termsRows = rowsOf('pair_terms', z.object({ terms: pairTermsSchema.nullable().catch(null) }));

export function createPairTerms(scope: Scope): PairTermsRepository {
  const { db, installationId } = scope;
  const key = (pairId: string) => ({ installationId, pairId });
  return {
    find: async (pairId) => (await termsRows(scope, Prisma.sql`pair_id = ${pairId}`))[0]?.terms ?? null,
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
