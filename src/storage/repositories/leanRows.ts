import { z } from 'zod';
import type { Db } from '../db.ts';
import type { Prisma } from '../generated/client.ts';

const answer = z.array(z.object({ rows: z.string() })).length(1);

/**
 * Many rows as one text: the driver and Prisma take microseconds for each value that they hand over, and JSON a tenth of
 * that. `query` names its columns as `row` does; bytes come by `encode(…, 'base64')`.
 */
export async function leanRows<T>(db: Db, row: z.ZodType<T>, query: Prisma.Sql): Promise<T[]> {
  const found = await db.$queryRaw`SELECT coalesce(json_agg(lean), '[]')::text AS rows FROM (${query}) lean`;
  const [all] = answer.parse(found);
  return z.array(row).parse(JSON.parse(all?.rows ?? '[]'));
}

/** Bytes that were handed over as a text. */
export const sealedText = z.string().transform((text) => new Uint8Array(Buffer.from(text, 'base64')));

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
