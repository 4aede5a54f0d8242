import { z } from 'zod';
import { type Goal, type GoalPart, goalParts } from '../../core/mentoring/goal.ts';
import { goalEventKinds } from '../../core/mentoring/goalEvent.ts';
import type { GoalRepository } from '../../ports/store.ts';
import { Prisma } from '../generated/client.ts';
import type { Sealed, SealedRow } from '../sealing/sealer.ts';
import { putRow } from './putRow.ts';
import { bytes, rowsOf } from './rowsOf.ts';
import type { Scope } from './scope.ts';

const stateSchema = z.enum(['open', 'done', 'dropped']) satisfies z.ZodType<Goal['state']>;
const goalRow = z.object({
  id: z.string(),
  pairId: z.string(),
  dataKey: bytes,
  text: bytes,
  measurable: bytes.nullable(),
  achievable: bytes.nullable(),
  relevant: bytes.nullable(),
  strategies: bytes.nullable(),
  opportunities: bytes.nullable(),
  by: z.string().nullable(),
  progress: z.int(),
  menteeAgreedAt: z.date().nullable(),
  mentorAgreedAt: z.date().nullable(),
  state: stateSchema,
  createdBy: z.string(),
  createdAt: z.date(),
  updatedAt: z.date(),
});
const goalRows = rowsOf('goals', goalRow, { by: 'by_date' });
const kindSchema = z.enum(goalEventKinds);

export function createGoals(scope: Scope): GoalRepository {
  const { db, installationId, sealer } = scope;
  const many = async (rest: Prisma.Sql) => (await goalRows(scope, rest)).map((row) => toGoal(row, sealer));
  return {
    byId: async (id) => (await many(Prisma.sql`id = ${id}`))[0] ?? null,
    ofPair: (pairId) => many(Prisma.sql`pair_id = ${pairId} ORDER BY created_at, id`),
    save: async ({ id, text, by, ...goal }) => {
      const sealed = sealer.seal(sealedRow(id));
      const parts = eachPart((part) => sealed.optional(part, goal[part]));
      const fields = { ...goal, ...parts, byDate: by, dataKey: sealed.dataKey, text: sealed.column('text', text) };
      await putRow(scope, 'goals', { id }, fields);
    },
    events: async (goalId) => {
      const rows = await db.goalEvent.findMany({
        where: { installationId, goalId },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
      });
      return rows.map(({ installationId: _, ...row }) => ({ ...row, kind: kindSchema.parse(row.kind) }));
    },
    addEvent: ({ id, by, ...event }) => putRow(scope, 'goal_events', { id }, { byPerson: by, ...event }),
  };
}

const sealedRow = (id: string): SealedRow => ({ table: 'goals', row: [id] });

function toGoal({ dataKey, ...row }: z.infer<typeof goalRow>, sealer: Scope['sealer']): Goal {
  const opened = sealer.open(sealedRow(row.id), dataKey);
  return {
    ...row,
    ...eachPart((part) => opened.optional(part, row[part])),
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
