import { z } from 'zod';
import { labelSchema } from './label.ts';

const partSchema = z
  .strictObject({ question: labelSchema, example: labelSchema.nullable().default(null) })
  .nullable()
  .default(null);

/** What is asked for each part of a SMART goal; `null`: the product's own question. */
export const goalTemplateSchema = z
  .strictObject({
    specific: partSchema,
    measurable: partSchema,
    achievable: partSchema,
    relevant: partSchema,
    timeBound: partSchema,
    /** Goals lead to strategies, and to opportunities. */
    strategies: partSchema,
    opportunities: partSchema,
  })
  .prefault({});
