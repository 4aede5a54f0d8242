import { z } from 'zod';
import { audienceSchema } from './audience.ts';
import { idSchema } from './id.ts';
import { labelSchema } from './label.ts';

const day = z.int().min(1).max(366);

/** What pairs are reminded of, and when, in days since they became a pair. Check-ins and goal reviews have their own rhythm. */
export const promptsSchema = z
  .strictObject({
    /** When a pair is invited to agree on how they work together, if they have not. */
    agreementAfterDays: day.default(3),
    /** When a pair is invited to set goals, if it has none. */
    goalsAfterDays: day.default(10),
    /** The first month's contacts: then the pair's own cadence takes over. */
    firstMonthDays: z.array(z.int().min(1).max(31)).max(5).default([7, 21]),
    /** Whether each is asked privately, after the first meeting, whether the two fit. */
    fitQuestion: z.boolean().default(true),
    /** Whether a pair looks back half-way. */
    midTerm: z.boolean().default(true),
    /** Without a sign of life for so long, the pair is offered help. */
    silenceAfterDays: day.default(30),
    /** How long before the end the closing talk is proposed. */
    closingBeforeDays: day.default(14),
    /** Joining is offered again in the first months of an assignment and in its last; `null`: never. */
    assignment: z
      .strictObject({ firstMonths: z.int().min(1).max(24).default(12), lastMonths: z.int().min(1).max(24).default(6) })
      .nullable()
      .default(null),
    /** The programme's own: a sentence or two at a day of its choice. */
    own: z
      .array(
        z.strictObject({
          id: idSchema,
          afterDays: day,
          for: audienceSchema.default('both'),
          text: labelSchema,
          link: idSchema.nullable().default(null),
        }),
      )
      .default([]),
  })
  .prefault({});
