import { z } from 'zod';
import { type Goal, type GoalPart, goalParts } from '../../core/mentoring/goal.ts';
import { goalEventKinds } from '../../core/mentoring/goalEvent.ts';
import type { GoalRepository } from '../../ports/store.ts';
import type { Prisma } from '../generated/client.ts';
import type { Sealed, SealedRow } from '../sealing/sealer.ts';
import type { Scope } from './scope.ts';

const stateSchema = z.enum(['open', 'done', 'dropped']) satisfies z.ZodType<Goal['state']>;
const kindSchema = z.enum(goalEventKinds);

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
      const parts = eachPart((part) => sealed.optional(part, goal[part]));
      const fields = { ...goal, ...parts, dataKey: sealed.dataKey, text: sealed.column('text', text) };
      await db.goal.upsert({ where: { installationId_id: key }, create: { ...key, ...fields }, update: fields });
    },
    events: async (goalId) => {
      const rows = await db.goalEvent.findMany({
        where: { installationId, goalId },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
      });
      return rows.map(({ installationId: _, ...row }) => ({ ...row, kind: kindSchema.parse(row.kind) }));
    },
    addEvent: async (event) => {
      await db.goalEvent.create({ data: { installationId, ...event } });
    },
  };
}

const sealedRow = (id: string): SealedRow => ({ table: 'goals', row: [id] });

function toGoal({ installationId: _, dataKey, ...row }: Prisma.GoalGetPayload<object>, sealer: Scope['sealer']): Goal {
  const opened = sealer.open(sealedRow(row.id), dataKey);
  return {
    ...row,
    ...eachPart((part) => opened.optional(part, row[part])),
    state: stateSchema.parse(row.state),
    text: opened.column('text', row.text),
  };
}

function eachPart<T extends Sealed | string>(of: (part: GoalPart) => T | null): Record<GoalPart, T | null> {
  const [measurable, achievable, relevant, strategies, opportunities] = goalParts;
  return {
    measurable: of(measurable),
    achievable: of(achievable),
    relevant: of(relevant),
    strategies: of(strategies),
    opportunities: of(opportunities),
  };
}
