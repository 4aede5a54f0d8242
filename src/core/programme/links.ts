import { z } from 'zod';
import { audienceSchema } from './audience.ts';
import { idSchema } from './id.ts';
import { labelSchema } from './label.ts';
import { webUrl } from './webUrl.ts';

/** Where to read on: shown on joining and in help, to whom they concern. */
export const linksSchema = z
  .array(z.strictObject({ id: idSchema, label: labelSchema, url: webUrl, for: audienceSchema.default('both') }))
  .default([]);
