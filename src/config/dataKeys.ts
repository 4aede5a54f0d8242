import type { Settings } from './settings.ts';

export interface DataKeys {
  readonly dataKey: Buffer;
  readonly previousDataKey: Buffer | null;
}

const howTo = 'make one with `openssl rand -base64 32`';

export function dataKeys(from: Settings): DataKeys | null {
  const value = from.text('DATA_KEY');
  if (value === null) from.problem(`DATA_KEY is missing: it seals what is confidential; ${howTo} and keep it safe.`);
  const dataKey = value === null ? null : key(from, 'DATA_KEY', value);
  const previous = from.text('DATA_KEY_PREVIOUS');
  const previousDataKey = previous === null ? null : key(from, 'DATA_KEY_PREVIOUS', previous);
  return dataKey ? { dataKey, previousDataKey } : null;
}

function key(from: Settings, name: string, value: string): Buffer | null {
  const bytes = Buffer.from(value, 'base64');
  // Node skips what is not base64; only what reads back the same was.
  const clean = /^[A-Za-z0-9+/_-]+={0,2}$/.test(value);
  if (clean && bytes.length === 32) return bytes;
  from.problem(`${name} is not 32 bytes in base64: ${howTo}.`);
  return null;
}
