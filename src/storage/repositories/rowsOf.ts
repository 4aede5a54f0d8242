import { z } from 'zod';
import { Prisma } from '../generated/client.ts';
import type { Scope } from './scope.ts';

/** What a statement answers for a sealed column. */
export const bytes = z.instanceof(Uint8Array);

/**
 * Reads rows of a table: each field of `row` is the column of its name (`menteeId`: `mentee_id`), or what `made` says it
 * is made of. What events read they read by this, since asking a model takes four times the processor time.
 * `rest` goes on after `WHERE installation_id = … AND`.
 */
export function rowsOf<R extends z.ZodObject>(
  table: string,
  row: R,
  made: Readonly<Record<string, string>> = {},
): (scope: Scope, rest: Prisma.Sql) => Promise<z.output<R>[]> {
  const columns = Object.keys(row.shape).map((field) => `${made[field] ?? columnOf(field)} AS "${field}"`);
  const select = Prisma.raw(`SELECT ${columns.join(', ')} FROM ${table} WHERE ${table}.installation_id =`);
  const rows = z.array(row);
  return async ({ db, installationId }, rest) =>
    rows.parse(await db.$queryRaw`${select} ${installationId} AND ${rest}`);
}

/** `menteeId`: `mentee_id`. */
export const columnOf = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
