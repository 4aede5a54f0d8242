import { z } from 'zod';
import type { CheckIn, CheckInAnswer } from '../../core/mentoring/checkIn.ts';
import type { CheckInRepository } from '../../ports/store.ts';
import type { Prisma } from '../generated/client.ts';
import type { Scope } from './scope.ts';

const answerSchema = z.enum(['met', 'not-yet', 'new-date']) satisfies z.ZodType<CheckInAnswer>;

export function createCheckIns({ db, installationId }: Scope): CheckInRepository {
  const newestFirst = async (where: Prisma.CheckInWhereInput) => {
    const rows = await db.checkIn.findMany({
      where: { installationId, ...where },
      orderBy: [{ dueAt: 'desc' }, { id: 'asc' }],
    });
    return rows.map(toCheckIn);
  };
  return {
    byId: async (id) => {
      const row = await db.checkIn.findUnique({ where: { installationId_id: { installationId, id } } });
      return row === null ? null : toCheckIn(row);
    },
    ofPair: (pairId) => newestFirst({ pairId }),
    ofPairs: (pairIds) => newestFirst({ pairId: { in: [...pairIds] } }),
    remove: async (id) => {
      await db.checkIn.deleteMany({ where: { installationId, id } });
    },
    save: async ({ id, ...fields }) => {
      const key = { installationId, id };
      await db.checkIn.upsert({ where: { installationId_id: key }, create: { ...key, ...fields }, update: fields });
    },
  };
}

function toCheckIn({ installationId: _, ...row }: Prisma.CheckInGetPayload<object>): CheckIn {
  return { ...row, answer: answerSchema.nullable().parse(row.answer) };
}
