import { z } from 'zod';
import { labelSchema } from './label.ts';

/** How people come together. */
export const contactSchema = z
  .strictObject({
    /** Whether either side can ask for a talk before committing. */
    preliminaryTalk: z.boolean().default(true),
    /** Whether colleagues can suggest a mentor to each other and ask their network for one. */
    introductions: z.boolean().default(true),
    /** Assigned route: a first message for the mentee to send; `{name}` is the mentor. `null`: the product's own. */
    openingLine: labelSchema.nullable().default(null),
    /** Assigned route: when the mentor is invited to write first, if nothing has happened. */
    mentorWritesAfterDays: z.int().min(1).max(30).default(7),
  })
  .prefault({});
