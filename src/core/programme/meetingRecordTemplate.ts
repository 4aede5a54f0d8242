import { z } from 'zod';
import { idSchema } from './id.ts';
import { labelSchema } from './label.ts';

/** What a meeting record asks, in this order. It is always optional. */
export const meetingRecordTemplateSchema = z
  .strictObject({
    parts: z
      .array(
        z.strictObject({
          id: idSchema,
          label: labelSchema,
          hint: labelSchema.nullable().default(null),
          /** `actions`: what was agreed to do, a line each; they come back before the next meeting. */
          kind: z.enum(['text', 'actions']).default('text'),
          /** Shared with the partner, or for the writer alone. */
          shared: z.boolean().default(true),
        }),
      )
      .max(10)
      .default([]),
  })
  .prefault({});
