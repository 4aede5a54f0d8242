import { z } from 'zod';

/** Prisma's codes for a database that is away, too slow, full, or will not begin a transaction in time. */
const away = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034', 'P2037']);
const coded = z.object({ name: z.string(), code: z.string() });

/** Whether the storage itself failed, and not what asked it for something: what was asked was then not done, and may be asked again. */
export function storageFailed(error: unknown): boolean {
  const read = coded.safeParse(error);
  return read.success && (away.has(read.data.code) || read.data.name === 'StorageError');
}
