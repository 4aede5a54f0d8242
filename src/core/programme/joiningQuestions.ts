import { z } from 'zod';
import type { Role } from '../people/participation.ts';
import { audienceSchema } from './audience.ts';
import { concerns } from './concerns.ts';
import { entrySchema } from './entry.ts';
import { idSchema } from './id.ts';
import { labelSchema } from './label.ts';

const question = {
  id: idSchema,
  label: labelSchema,
  hint: labelSchema.nullable().default(null),
  /** Whom it is asked. */
  for: audienceSchema.default('both'),
  optional: z.boolean().default(false),
  /** Who reads the answer: possible partners, who choose by it; or the partner alone, once there is one. */
  readBy: z.enum(['possible-partners', 'partner']).default('possible-partners'),
};

/** What a programme asks of its own on joining, besides what its rules need. */
export const joiningQuestionsSchema = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('choice'), ...question, options: z.array(entrySchema).min(2).max(20) }),
      z.strictObject({ kind: z.literal('text'), ...question }),
    ]),
  )
  .max(8)
  .default([]);

export type JoiningQuestion = z.infer<typeof joiningQuestionsSchema>[number];

/** Those that somebody in these roles is asked, in the programme's order. */
export function questionsFor(
  questions: readonly JoiningQuestion[],
  roles: readonly Role[],
): readonly JoiningQuestion[] {
  return questions.filter((one) => concerns(one.for, roles));
}
