import { z } from 'zod';
import { languageSchema } from '../people/language.ts';
import { entrySchema } from './entry.ts';
import { idSchema } from './id.ts';
import { labelSchema } from './label.ts';
import { webUrl } from './webUrl.ts';

/** Something people take mentoring for, and where to turn for it instead. */
const notMentoringSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  turnTo: z
    .strictObject({ label: labelSchema, url: webUrl.nullable().default(null) })
    .nullable()
    .default(null),
  /** Words by which somebody asks for it, in lower case, by language. */
  words: z.partialRecord(languageSchema, z.array(z.string().min(1))).default({}),
});

/** What mentoring is and is not, what it is for and what it brings: shown on joining, in help and at their moments. */
export const aboutSchema = z
  .strictObject({
    /** A sentence or two each. */
    is: z.array(labelSchema).default([]),
    isNot: z.array(notMentoringSchema).default([]),
    /** What the programme wants to reach. */
    objectives: z.array(entrySchema).default([]),
    /** Shown to whom they concern. */
    benefits: z
      .strictObject({ mentees: z.array(labelSchema).default([]), mentors: z.array(labelSchema).default([]) })
      .prefault({}),
  })
  .prefault({});
