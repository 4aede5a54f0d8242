import { z } from 'zod';
import { StorageError } from './storageError.ts';

/** Serialization failure, deadlock, and two who inserted the same: trying again reads what the winner wrote. */
const worthAnotherTry = new Set(['40001', '40P01', '23505', 'P2034', 'P2002']);
const attempts = 5;

const prismaError = z.object({
  code: z.string().optional(),
  meta: z
    .object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string().optional() }) }).optional() })
    .optional(),
  cause: z.object({ originalCode: z.string().optional() }).optional().catch(undefined),
});

/** Tries again what failed because of somebody else's transaction. Throws `StorageError` (`conflict`) when it keeps failing so. */
export async function retry<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isContention(error)) throw error;
      if (attempt === attempts) {
        throw new StorageError('conflict', 'Something that can only be there once was there already.', {
          cause: error,
        });
      }
    }
  }
}

function isContention(error: unknown): boolean {
  const parsed = prismaError.safeParse(error);
  if (!parsed.success) return false;
  const { code, meta, cause } = parsed.data;
  return [code, meta?.driverAdapterError?.cause.originalCode, cause?.originalCode].some(
    (candidate) => candidate !== undefined && worthAnotherTry.has(candidate),
  );
}
