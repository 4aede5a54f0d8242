import { z } from 'zod';
import { type Agreement, agreementBodySchema } from '../../core/agreement/agreement.ts';
import type { AgreementRepository } from '../../ports/store.ts';
import { Prisma } from '../generated/client.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import { bytes, rowsOf } from './rowsOf.ts';
import type { Scope } from './scope.ts';

const agreementRow = z.object({
  pairId: z.string(),
  version: z.int(),
  dataKey: bytes,
  body: bytes,
  writtenBy: z.string(),
  writtenAt: z.date(),
  menteeConfirmedAt: z.date().nullable(),
  mentorConfirmedAt: z.date().nullable(),
});
const agreementRows = rowsOf('agreements', agreementRow);

export function createAgreements(scope: Scope): AgreementRepository {
  const { db, installationId, sealer } = scope;
  return {
    ofPair: async (pairId) => {
      const rows = await agreementRows(scope, Prisma.sql`pair_id = ${pairId} ORDER BY version DESC`);
      return rows.map((row) => toAgreement(row, sealer));
    },
    save: async ({ pairId, version, body, ...agreement }) => {
      const key = { installationId, pairId, version };
      const sealed = sealer.seal(sealedRow(pairId, version));
      const fields = { ...agreement, dataKey: sealed.dataKey, body: sealed.column('body', JSON.stringify(body)) };
      await db.agreement.upsert({
        where: { installationId_pairId_version: key },
        create: { ...key, ...fields },
        update: fields,
      });
    },
  };
}

const sealedRow = (pairId: string, version: number): SealedRow => ({
  table: 'agreements',
  row: [pairId, String(version)],
});

function toAgreement({ dataKey, ...row }: z.infer<typeof agreementRow>, sealer: Scope['sealer']): Agreement {
  const body = sealer.open(sealedRow(row.pairId, row.version), dataKey).column('body', row.body);
  return { ...row, body: agreementBodySchema.parse(JSON.parse(body)) };
}
