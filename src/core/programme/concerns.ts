import type { z } from 'zod';
import type { Role } from '../people/participation.ts';
import type { audienceSchema } from './audience.ts';

/** Whether something for this audience is for somebody in these roles; nothing is for who has none. */
export const concerns = (audience: z.infer<typeof audienceSchema>, roles: readonly Role[]): boolean =>
  audience === 'both' ? roles.length > 0 : roles.includes(audience);
