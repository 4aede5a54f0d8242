import { z } from 'zod';
import { labelSchema } from './label.ts';
import { webUrl } from './webUrl.ts';

/** What the programme suggests for meetings; pairs decide. */
export const meetingsSchema = z
  .strictObject({
    /** Length of a meeting. */
    minutes: z.int().min(10).max(240).default(60),
    /**
     * The video service to suggest, with an address where a room can be opened; or, with `room`, a room of each pair's
     * own: an address in which `{pair}` stands for letters that nobody can guess.
     */
    video: z
      .strictObject({
        label: labelSchema,
        url: webUrl.nullable().default(null),
        room: z
          .string()
          .refine(isRoom, 'needs to be an address that begins with https:// and has {pair} after its host')
          .nullable()
          .default(null),
      })
      .nullable()
      .default(null),
    /** Virtual programmes: mentors can invite to a meeting to shadow, or to an event. */
    shadowing: z.boolean().default(false),
  })
  .prefault({});

function isRoom(template: string): boolean {
  const [before = '', ...after] = template.split('{pair}');
  // The host must be whole before the letters of the pair: a room is never on somebody else's.
  return after.length === 1 && /^https:\/\/[^/?#]+[/?#]/u.test(before) && URL.canParse(template.replace('{pair}', 'x'));
}
