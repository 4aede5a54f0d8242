import { z } from 'zod';
import type { CheckInAnswer } from '../../core/mentoring/checkIn.ts';
import type { CheckInRepository } from '../../ports/store.ts';
import { Prisma } from '../generated/client.ts';
import { putRow } from './putRow.ts';
import { rowsOf } from './rowsOf.ts';
import type { Scope } from './scope.ts';

const answerSchema = z.enum(['met', 'not-yet', 'new-date']) satisfies z.ZodType<CheckInAnswer>;

const checkInRows = rowsOf(
  'check_ins',
  z.object({
    id: z.string(),
    pairId: z.string(),
    period: z.string(),
    dueAt: z.date(),
    answer: answerSchema.nullable(),
    answeredBy: z.string().nullable(),
    answeredAt: z.date().nullable(),
  }),
);

export function createCheckIns(scope: Scope): CheckInRepository {
  const { db, installationId } = scope;
  const newestFirst = (where: Prisma.Sql) => checkInRows(scope, Prisma.sql`${where} ORDER BY due_at DESC, id`);
  return {
    byId: async (id) => (await checkInRows(scope, Prisma.sql`id = ${id}`))[0] ?? null,
    ofPair: (pairId) => newestFirst(Prisma.sql`pair_id = ${pairId}`),
    ofPairs: (pairIds) => newestFirst(Prisma.sql`pair_id = ANY(${[...pairIds]})`),
    remove: async (id) => {
      await db.checkIn.deleteMany({ where: { installationId, id } });
    },
    save: ({ id, ...fields }) => putRow(scope, 'check_ins', { id }, fields),
  };
}
