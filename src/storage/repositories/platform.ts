import { z } from 'zod';
import type { Platform } from '../../core/people/account.ts';

export const platformSchema = z.enum(['slack', 'teams']) satisfies z.ZodType<Platform>;
