import { z } from 'zod';
import { idSchema } from './id.ts';
import { labelSchema } from './label.ts';

const clauseSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  /** The wording that is proposed. */
  text: labelSchema,
  /** A fixed clause is agreed to as it stands; the others are the pair's to word. */
  fixed: z.boolean().default(false),
});

/** What a pair fills in and both confirm, besides rhythm, means and the length of meetings. */
export const agreementTemplateSchema = z
  .strictObject({
    /** What a pair may choose instead of the programme's own duration. */
    durations: z.array(z.enum(['months', 'meetings', 'open'])).default([]),
    /** Advice on months, not a limit. */
    recommendedMonths: z
      .strictObject({ from: z.int().min(1).max(60), to: z.int().min(1).max(60) })
      .refine(({ from, to }) => from <= to, 'ends before it begins')
      .nullable()
      .default(null),
    clauses: z.array(clauseSchema).max(10).default([]),
  })
  .prefault({});
