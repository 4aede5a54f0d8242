import { z } from 'zod';
import { labelSchema } from './label.ts';

/** What the programme suggests for meetings; pairs decide. */
export const meetingsSchema = z
  .strictObject({
    /** Length of a meeting. */
    minutes: z.int().min(10).max(240).default(60),
    /** The video service to suggest, with an address where a room can be opened. */
    video: z
      .strictObject({ label: labelSchema, url: z.url().nullable().default(null) })
      .nullable()
      .default(null),
    /** Virtual programmes: mentors can invite to a meeting to shadow, or to an event. */
    shadowing: z.boolean().default(false),
  })
  .prefault({});
