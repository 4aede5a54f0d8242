import { z } from 'zod';
import type { Settings } from './settings.ts';

export type DatabaseSettings =
  | { readonly kind: 'postgres'; readonly url: string }
  /** `null`: in memory, for the demo and tests alone. */
  | { readonly kind: 'embedded'; readonly directory: string | null };

const urlSchema = z.url({ protocol: /^postgres(ql)?$/ });

export function databaseSettings(from: Settings): DatabaseSettings {
  const url = from.parsed(
    'DATABASE_URL',
    urlSchema,
    'DATABASE_URL is not the address of a PostgreSQL database: give postgresql://user:password@host/name, or leave it out to use the embedded one.',
  );
  return url ? { kind: 'postgres', url } : { kind: 'embedded', directory: from.text('DATA_DIR') ?? './data' };
}
