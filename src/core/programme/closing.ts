import { z } from 'zod';
import { audienceSchema } from './audience.ts';
import { entrySchema } from './entry.ts';
import { idSchema } from './id.ts';
import { labelSchema } from './label.ts';

const question = { id: idSchema, label: labelSchema, of: audienceSchema.default('both') };

/** How a pairing ends: a short survey, a few questions each, and what comes next. */
export const closingSchema = z
  .strictObject({
    survey: z
      .array(
        z.discriminatedUnion('kind', [
          /** One to five. */
          z.strictObject({ kind: z.literal('scale'), ...question }),
          z.strictObject({ kind: z.literal('choice'), ...question, options: z.array(entrySchema).min(2).max(10) }),
          z.strictObject({ kind: z.literal('text'), ...question }),
        ]),
      )
      .max(8)
      .default([]),
    /** Whether mentees are invited to become a mentor. */
    inviteToMentor: z.boolean().default(true),
  })
  .prefault({});
