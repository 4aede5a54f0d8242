import { z } from 'zod';

export const effectIdsSchema = z.record(z.string(), z.string());

/** An effect as raw SQL returns it, with the columns named as in `effectColumns`. */
export const effectRowSchema = z.object({
  key: z.string(),
  kind: z.string(),
  ids: effectIdsSchema,
  notBefore: z.date().nullable(),
  expiresAt: z.date().nullable(),
});
