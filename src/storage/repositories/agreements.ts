import { type Agreement, agreementBodySchema } from '../../core/agreement/agreement.ts';
import type { AgreementRepository } from '../../ports/store.ts';
import type { Prisma } from '../generated/client.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import type { Scope } from './scope.ts';

export function createAgreements({ db, installationId, sealer }: Scope): AgreementRepository {
  return {
    ofPair: async (pairId) => {
      const rows = await db.agreement.findMany({ where: { installationId, pairId }, orderBy: { version: 'desc' } });
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

function toAgreement(
  { installationId: _, dataKey, ...row }: Prisma.AgreementGetPayload<object>,
  sealer: Scope['sealer'],
): Agreement {
  const body = sealer.open(sealedRow(row.pairId, row.version), dataKey).column('body', row.body);
  return { ...row, body: agreementBodySchema.parse(JSON.parse(body)) };
}
