import { Prisma } from '../generated/client.ts';
import { columnOf } from './rowsOf.ts';
import type { Scope } from './scope.ts';

type Value = string | number | boolean | Date | Uint8Array | null | readonly (string | Date)[];
type Fields = Readonly<Record<string, Value>>;

/**
 * Writes a row of a table, over the one with its key if there is one: fields and columns are named as in `rowsOf`. What
 * events write they write by this; its cost is a fifth of an upsert of a model's.
 */
export async function putRow({ db, installationId }: Scope, table: string, key: Fields, fields: Fields): Promise<void> {
  const keys = Object.keys(key).map(columnOf);
  const others = Object.keys(fields).map(columnOf);
  const columns = Prisma.raw(['installation_id', ...keys, ...others].join(', '));
  const identity = Prisma.raw(['installation_id', ...keys].join(', '));
  const changes = Prisma.raw(others.map((column) => `${column} = excluded.${column}`).join(', '));
  const values = Prisma.join([installationId, ...Object.values(key), ...Object.values(fields)]);
  await db.$executeRaw`INSERT INTO ${Prisma.raw(table)} (${columns}) VALUES (${values})
    ON CONFLICT (${identity}) DO UPDATE SET ${changes}`;
}
