import { z } from 'zod';

/** How long a pairing lasts: some months, a number of meetings, or as long as both wish. */
export const durationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('months'), months: z.int().min(1).max(60) }),
  z.strictObject({ kind: z.literal('meetings'), meetings: z.int().min(1).max(200) }),
  z.strictObject({ kind: z.literal('open') }),
]);

export type Duration = z.infer<typeof durationSchema>;
