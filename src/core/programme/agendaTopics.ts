import { z } from 'zod';
import { languageSchema } from '../people/language.ts';
import { idSchema } from './id.ts';
import { labelSchema } from './label.ts';

/** What pairs may talk about: an idea for an agenda each, with a question to open it. */
export const agendaTopicsSchema = z
  .array(
    z.strictObject({
      id: idSchema,
      label: labelSchema,
      question: labelSchema,
      /** Words in a goal that this topic fits, in lower case, by language. */
      words: z.partialRecord(languageSchema, z.array(z.string().min(1))).default({}),
    }),
  )
  .default([]);
