import { z } from 'zod';
import { audienceSchema } from './audience.ts';
import { idSchema } from './id.ts';
import { labelSchema } from './label.ts';

/** When a tip is of use. */
const tipMoments = [
  /** Somebody has joined, or asks for help with it. */
  'joined',
  /** A mentee looks for a mentor. */
  'looking',
  /** A first answer was no. */
  'declined',
  /** The pair has just been formed. */
  'paired',
  'before-first-meeting',
  'before-meeting',
  'after-meeting',
  'after-silence',
  'goal-setting',
  'goal-review',
  'mid-term',
  'closing',
] as const;

export const tipsSchema = z
  .array(
    z.strictObject({
      id: idSchema,
      for: audienceSchema.default('both'),
      moment: z.enum(tipMoments),
      text: labelSchema,
      /** Id of one of the programme's links. */
      link: idSchema.nullable().default(null),
    }),
  )
  .default([]);

export type Tip = z.infer<typeof tipsSchema>[number];
