import { z } from 'zod';
import { idSchema } from './id.ts';
import { labelSchema } from './label.ts';

/** One of a programme's lists: an id for the records, words for people. */
export const entrySchema = z.strictObject({ id: idSchema, label: labelSchema });
