import { z } from 'zod';
import type { Db } from './db.ts';

/** A table with sealed columns, and what names a row in it within the installation: the `row` of a `SealedRow`. */
export interface SealedTable {
  readonly name: string;
  readonly key: readonly string[];
}

const rowsSchema = z.array(z.object({ name: z.string(), key: z.array(z.string()) }));

/** Read from the database itself, so that none is forgotten; the installations come last. */
export async function sealedTables(db: Db): Promise<readonly SealedTable[]> {
  const rows = await db.$queryRaw`
    SELECT c.relname::text AS name, ARRAY(
      SELECT a.attname::text FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS k(number, position)
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number
      WHERE a.attname <> 'installation_id' ORDER BY k.position
    ) AS key
    FROM pg_class c
    JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
    JOIN pg_attribute d ON d.attrelid = c.oid AND d.attname = 'data_key' AND NOT d.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace
    ORDER BY c.relname = 'installations', c.relname`;
  return rowsSchema.parse(rows);
}
