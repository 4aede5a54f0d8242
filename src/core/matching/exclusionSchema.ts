import { z } from 'zod';
import type { Exclusion } from './exclusion.ts';

const date = z.string();
/** Not there in what was stored before it was told. */
const untold = z.enum(['mentee', 'mentor', 'both']).nullable().default(null);

/** An exclusion as it is stored. */
export const exclusionSchema = z.discriminatedUnion('code', [
  z.object({ code: z.enum(['same-person', 'not-a-mentee', 'not-a-mentor', 'mentee-not-eligible']) }),
  z.object({ code: z.enum(['mentor-not-eligible', 'not-taking', 'own-manager', 'own-report']) }),
  z.object({ code: z.enum(['former-partner', 'declined', 'reciprocal']) }),
  z.object({ code: z.literal('mentee-away'), until: date }),
  z.object({ code: z.literal('mentor-away'), until: date }),
  z.object({ code: z.literal('full'), activeMentees: z.int(), capacity: z.int(), needed: z.int() }),
  z.object({ code: z.literal('grade'), gradesMissing: z.int().nullable(), untold }),
  z.object({ code: z.literal('duty-station'), mentorStation: z.string().nullable(), untold }),
  z.object({ code: z.literal('category'), wanted: z.enum(['same', 'different']), untold }),
  z.object({ code: z.literal('language'), mentorLanguages: z.array(z.string()).readonly() }),
  z.object({ code: z.literal('hours'), minutesMissing: z.number().nullable(), untold }),
  z.object({ code: z.literal('floor'), pointsMissing: z.number() }),
]) satisfies z.ZodType<Exclusion>;
