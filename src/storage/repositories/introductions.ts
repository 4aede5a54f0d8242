import { z } from 'zod';
import { type Introduction, introductionStates } from '../../core/pairing/introduction.ts';
import type { IntroductionRepository } from '../../ports/introductions.ts';
import type { Prisma } from '../generated/client.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import type { Scope } from './scope.ts';

const stateSchema = z.enum(introductionStates);

export function createIntroductions({ db, installationId, sealer }: Scope): IntroductionRepository {
  const toIntroduction = (row: Prisma.IntroductionGetPayload<object>): Introduction => {
    const { installationId: _, dataKey, address, question, why, ...plain } = row;
    const opened = sealer.open(sealedRow(row.id), dataKey);
    return {
      ...plain,
      state: stateSchema.parse(row.state),
      address: opened.optional('address', address),
      question: opened.optional('question', question),
      why: opened.optional('why', why),
    };
  };
  const byId = async (id: string) => {
    const row = await db.introduction.findUnique({ where: { installationId_id: { installationId, id } } });
    return row === null ? null : toIntroduction(row);
  };
  return {
    byId,
    lock: async (id) => {
      await db.$queryRaw`SELECT 1 FROM introductions WHERE installation_id = ${installationId} AND id = ${id} FOR UPDATE`;
      return byId(id);
    },
    of: async (personId) => {
      const rows = await db.introduction.findMany({
        where: { installationId, OR: [{ menteeId: personId }, { suggesterId: personId }] },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      });
      return rows.map(toIntroduction);
    },
    save: async ({ id, address, question, why, ...introduction }) => {
      const key = { installationId, id };
      const sealed = sealer.seal(sealedRow(id));
      const fields = {
        ...introduction,
        dataKey: sealed.dataKey,
        address: sealed.optional('address', address),
        question: sealed.optional('question', question),
        why: sealed.optional('why', why),
      };
      await db.introduction.upsert({
        where: { installationId_id: key },
        create: { ...key, ...fields },
        update: fields,
      });
    },
  };
}

const sealedRow = (id: string): SealedRow => ({ table: 'introductions', row: [id] });
