import { z } from 'zod';

/** Whom of a pair something concerns. */
export const audienceSchema = z.enum(['mentee', 'mentor', 'both']);
