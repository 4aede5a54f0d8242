import { z } from 'zod';
import { languageSchema } from '../people/language.ts';

/** Words a programme brings itself, by language. At least one; a reader whose language is missing gets the first there is. */
export const labelSchema = z
  .partialRecord(languageSchema, z.string().min(1))
  .refine((label) => Object.keys(label).length > 0, 'needs at least one language');

export type Label = z.infer<typeof labelSchema>;
