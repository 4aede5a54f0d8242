import { z } from 'zod';
import type { Goal } from '../../core/mentoring/goal.ts';
import type { GoalRepository } from '../../ports/store.ts';
import type { Prisma } from '../generated/client.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import type { Scope } from './scope.ts';

const stateSchema = z.enum(['open', 'done', 'dropped']) satisfies z.ZodType<Goal['state']>;

export function createGoals({ db, installationId, sealer }: Scope): GoalRepository {
  return {
    byId: async (id) => {
      const row = await db.goal.findUnique({ where: { installationId_id: { installationId, id } } });
      return row === null ? null : toGoal(row, sealer);
    },
    ofPair: async (pairId) => {
      const rows = await db.goal.findMany({
        where: { installationId, pairId },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      });
      return rows.map((row) => toGoal(row, sealer));
    },
    save: async ({ id, text, ...goal }) => {
      const key = { installationId, id };
      const sealed = sealer.seal(sealedRow(id));
      const fields = { ...goal, dataKey: sealed.dataKey, text: sealed.column('text', text) };
      await db.goal.upsert({ where: { installationId_id: key }, create: { ...key, ...fields }, update: fields });
    },
  };
}

const sealedRow = (id: string): SealedRow => ({ table: 'goals', row: [id] });

function toGoal({ installationId: _, dataKey, ...row }: Prisma.GoalGetPayload<object>, sealer: Scope['sealer']): Goal {
  return {
    ...row,
    state: stateSchema.parse(row.state),
    text: sealer.open(sealedRow(row.id), dataKey).column('text', row.text),
  };
}
