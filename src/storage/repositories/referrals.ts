import { z } from 'zod';
import type { ReferralRepository } from '../../ports/pairLifeRepositories.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import type { Scope } from './scope.ts';

const stateSchema = z.enum(['asked', 'accepted', 'closed']);

export function createReferrals({ db, installationId, sealer }: Scope): ReferralRepository {
  return {
    byId: async (id) => {
      const row = await db.referral.findUnique({ where: { installationId_id: { installationId, id } } });
      if (row === null) return null;
      const { installationId: _, dataKey, question, ...plain } = row;
      const opened = sealer.open(sealedRow(id), dataKey).column('question', question);
      return { ...plain, state: stateSchema.parse(row.state), question: opened };
    },
    save: async ({ id, question, asked, ...referral }) => {
      const key = { installationId, id };
      const sealed = sealer.seal(sealedRow(id));
      const fields = {
        ...referral,
        asked: [...asked],
        dataKey: sealed.dataKey,
        question: sealed.column('question', question),
      };
      await db.referral.upsert({ where: { installationId_id: key }, create: { ...key, ...fields }, update: fields });
    },
  };
}

const sealedRow = (id: string): SealedRow => ({ table: 'referrals', row: [id] });
