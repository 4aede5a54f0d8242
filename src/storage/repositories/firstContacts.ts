import type { FirstContactRepository } from '../../ports/store.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import type { Scope } from './scope.ts';

const sealedRow = (pairId: string): SealedRow => ({ table: 'first_contacts', row: [pairId] });

export function createFirstContacts({ db, installationId, sealer }: Scope): FirstContactRepository {
  const key = (pairId: string) => ({ installationId, pairId });
  return {
    find: async (pairId) => {
      const row = await db.firstContact.findUnique({ where: { installationId_pairId: key(pairId) } });
      if (row === null) return null;
      const { introducedAt, madeAt, lineBy, dataKey } = row;
      const line = sealer.open(sealedRow(pairId), dataKey).optional('line', row.line);
      return { pairId, line, lineBy, introducedAt, madeAt };
    },
    save: async ({ pairId, line, ...contact }) => {
      const sealed = sealer.seal(sealedRow(pairId));
      const fields = {
        ...contact,
        dataKey: sealed.dataKey,
        line: sealed.optional('line', line),
      };
      await db.firstContact.upsert({
        where: { installationId_pairId: key(pairId) },
        create: { ...key(pairId), ...fields },
        update: fields,
      });
    },
  };
}
