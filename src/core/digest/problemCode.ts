import { z } from 'zod';

/** What coordinators are told of at once, besides the weekly digest. */
export const problemCodeSchema = z.enum(['space-not-opened', 'not-delivered', 'uncertain', 'digest-channel']);

export type ProblemCode = z.infer<typeof problemCodeSchema>;
