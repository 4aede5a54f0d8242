import { z } from 'zod';

/** For how many months what is over is kept; the register of columns says what belongs to which. */
export const retentionSchema = z
  .strictObject({
    /** What a pair wrote, after its end; requests' words, after their answer. */
    words: z.int().min(1).max(60).default(12),
    /** That there was a pair or a request, and its dates, for reports. */
    status: z.int().min(1).max(120).default(60),
    /** A list of people to invite, after the last invitation. */
    lists: z.int().min(1).max(60).default(12),
    /** Whoever takes no part in anything any more; of several programmes, the longest counts. */
    people: z.int().min(1).max(120).default(24),
  })
  .refine(({ words, status }) => words <= status, 'words cannot be kept longer than the status they belong to')
  .prefault({});

export type KeptFor = z.infer<typeof retentionSchema>;
