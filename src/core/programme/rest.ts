import { z } from 'zod';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time such as 19:00');

/** When the programme leaves people in peace, besides what lies outside their own hours. */
export const restSchema = z
  .strictObject({
    /** By the reader's clock; those who work in nothing but these hours are written to in their own. */
    quietHours: z.strictObject({ from: clock, to: clock }).nullable().default(null),
    /** Days on which nobody is at work: at these duty stations, or at all of them when none is named. */
    holidays: z
      .array(z.strictObject({ days: z.array(z.iso.date()).min(1), dutyStations: z.array(z.string()).default([]) }))
      .default([]),
  })
  .prefault({});
