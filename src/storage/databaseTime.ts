import { Prisma } from './generated/client.ts';

/**
 * The instant in a statement, as `timestamp` in UTC: the database's own clock, which all replicas share; or `time`'s,
 * where one process has the database to itself and its clock can be moved.
 */
export function databaseTime(time: (() => Date) | null): Prisma.Sql {
  if (time === null) return Prisma.sql`(clock_timestamp() AT TIME ZONE 'UTC')`;
  return Prisma.sql`${time().toISOString().slice(0, -1)}::timestamp`;
}
