import { z } from 'zod';

/** What a programme file calls its own things by: stable, and never read by anybody taking part. */
export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens');
