import { z } from 'zod';
import type { Prisma } from '../generated/client.ts';

const answer = z.array(z.object({ rows: z.string() })).length(1);

/**
 * Many rows as one text: the driver and Prisma take microseconds for each value that they hand over, and JSON a tenth of
 * that. `columns` and `from` as after SELECT and FROM; what a row is made of comes in the order of `columns`.
 */
export async function leanRows<T>(
  db: Prisma.TransactionClient,
  row: z.ZodType<T>,
  columns: Prisma.Sql,
  from: Prisma.Sql,
): Promise<T[]> {
  const found = await db.$queryRaw`
    SELECT coalesce(json_agg(json_build_array(${columns})), '[]')::text AS rows FROM ${from}`;
  const [all] = answer.parse(found);
  return z.array(row).parse(JSON.parse(all?.rows ?? '[]'));
}

/** Bytes that were handed over as a text, by `encode(…, 'base64')`. */
export const sealedText = z.string().transform((text) => new Uint8Array(Buffer.from(text, 'base64')));

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
