import { z } from 'zod';
import type { DueDate } from '../../core/schedule/dueDate.ts';
import type { DueDateRepository } from '../../ports/store.ts';
import { Prisma } from '../generated/client.ts';
import { rowsOf } from './rowsOf.ts';
import type { Scope } from './scope.ts';

const dueDate = z.object({
  rule: z.string(),
  subject: z.string(),
  period: z.string(),
  slot: z.string(),
  dueAt: z.date(),
  zone: z.string(),
}) satisfies z.ZodType<DueDate>;
const rowsSchema = z.array(dueDate);
const dueRows = rowsOf('due_dates', dueDate);

export function createDueDates(scope: Scope): DueDateRepository {
  const { db, installationId } = scope;
  return {
    plan: async ({ rule, subject, period, slot, dueAt, zone }) => {
      await db.$executeRaw`
        INSERT INTO due_dates (installation_id, rule, subject, period, slot, due_at, zone)
        VALUES (${installationId}, ${rule}, ${subject}, ${period}, ${slot}, ${dueAt}, ${zone})
        ON CONFLICT (installation_id, rule, subject, period, slot)
        DO UPDATE SET due_at = excluded.due_at, zone = excluded.zone WHERE due_dates.done_at IS NULL`;
    },
    take: async (now, limit) => {
      const rows = await db.$queryRaw`
        WITH due AS (
          SELECT rule, subject, period, slot FROM due_dates
          WHERE installation_id = ${installationId} AND done_at IS NULL AND due_at <= ${now}
          ORDER BY due_at, rule, subject, period, slot
          LIMIT ${limit} FOR UPDATE SKIP LOCKED
        )
        UPDATE due_dates AS taken SET done_at = ${now} FROM due
        WHERE taken.installation_id = ${installationId} AND taken.rule = due.rule AND taken.subject = due.subject
          AND taken.period = due.period AND taken.slot = due.slot
        RETURNING taken.rule, taken.subject, taken.period, taken.slot, taken.due_at AS "dueAt", taken.zone`;
      return rowsSchema.parse(rows).sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
    },
    cancel: async (subject, rule) => {
      await db.dueDate.deleteMany({
        where: { installationId, subject, doneAt: null, ...(rule === null ? {} : { rule }) },
      });
    },
    next: async () => {
      const { _min } = await db.dueDate.aggregate({ where: { installationId, doneAt: null }, _min: { dueAt: true } });
      return _min.dueAt;
    },
    ofSubject: (subject) =>
      dueRows(scope, Prisma.sql`subject = ${subject} AND done_at IS NULL ORDER BY due_at, rule, period, slot`),
  };
}
