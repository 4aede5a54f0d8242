import { z } from 'zod';
import type { Db } from './db.ts';
import { Prisma } from './generated/client.ts';
import { type SealedTable, sealedTables } from './sealedTables.ts';
import type { Sealer } from './sealing/sealer.ts';
import type { Transactions } from './transactions.ts';

export interface Rotated {
  /** Rows whose key was wrapped anew. */
  readonly rewrapped: number;
  /** Rows that neither key opens: left as they are. */
  readonly unreadable: number;
}

interface Batch {
  readonly installationId: string;
  readonly sealer: Sealer;
  readonly table: SealedTable;
  readonly after: readonly string[] | null;
  readonly batch: number;
}

const rowsSchema = z.array(z.object({ key: z.array(z.string()), dataKey: z.instanceof(Uint8Array) }));

/**
 * Wraps the keys of all rows with the current DATA_KEY, `batch` rows a transaction, while everything else goes on.
 * Where it stands is told by the rows themselves, so after a kill it goes on where it was, and several replicas share
 * the work. The installation's own row comes last: as long as the previous key is needed, a start without it is refused.
 * Stops early when `goOn` says so.
 */
export async function rotateKeys(
  transactions: Transactions,
  sealer: Sealer,
  goOn: () => boolean,
  batch = 200,
): Promise<Rotated> {
  const scope = { installationId: transactions.installationId, sealer, batch };
  const total = { rewrapped: 0, unreadable: 0 };
  for (const table of await transactions.run((db) => sealedTables(db))) {
    for (let after: readonly string[] | null = null; goOn(); ) {
      const done = await transactions.run((db) => rotateBatch(db, { ...scope, table, after }));
      total.rewrapped += done.rewrapped;
      total.unreadable += done.unreadable;
      if (done.last === null) break;
      after = done.last;
    }
  }
  return total;
}

/** `after`: the key of the last row looked at. `last` is `null` when there are no more. */
async function rotateBatch(
  db: Db,
  { installationId, sealer, table, after, batch }: Batch,
): Promise<Rotated & { readonly last: readonly string[] | null }> {
  const name = Prisma.raw(`"${table.name}"`);
  const columns = table.key.map((column) => Prisma.raw(`${name.sql}."${column}"::text`));
  const key = columns.length === 0 ? Prisma.sql`ARRAY[]` : Prisma.sql`ARRAY[${Prisma.join(columns)}]`;
  const beyond =
    after === null ? Prisma.empty : Prisma.sql`AND (${Prisma.join(columns)}) > (${Prisma.join([...after])})`;
  const inOrder = columns.length === 0 ? Prisma.empty : Prisma.sql`ORDER BY ${Prisma.join(columns)}`;
  const rows = rowsSchema.parse(
    await db.$queryRaw`
      SELECT ${key}::text[] AS key, data_key AS "dataKey" FROM ${name}
      WHERE installation_id = ${installationId} ${beyond}
        AND NOT starts_with(encode(data_key, 'hex'), ${Buffer.from(sealer.currentMark).toString('hex')})
      ${inOrder} LIMIT ${batch} FOR UPDATE`,
  );
  const fresh = rows.flatMap(({ key: row, dataKey }) => {
    const rewrapped = sealer.rewrap({ table: table.name, row }, dataKey);
    return rewrapped ? [{ key: row, data_key: Buffer.from(rewrapped).toString('base64') }] : [];
  });
  if (fresh.length > 0) {
    const same = columns.map(
      (column, index) => Prisma.sql`AND ${column} = fresh.key[${Prisma.raw(String(index + 1))}]`,
    );
    await db.$executeRaw`
      UPDATE ${name} SET data_key = decode(fresh.data_key, 'base64')
      FROM jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb) AS fresh(key text[], data_key text)
      WHERE installation_id = ${installationId} ${same.length === 0 ? Prisma.empty : Prisma.join(same, ' ')}`;
  }
  const last = rows.length < batch ? null : (rows.at(-1)?.key ?? null);
  return { rewrapped: fresh.length, unreadable: rows.length - fresh.length, last };
}
