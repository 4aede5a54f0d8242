import { cleanText } from '../core/text/cleanText.ts';
import type { Inbound } from '../ports/inbound.ts';

/** An event whose every string can be stored and shown: see `cleanText`. Numbers, lists and absence stay what they are. */
export function cleanInbound<T extends Inbound>(inbound: T): T {
  return cleaned(inbound);
}

function cleaned<V>(value: V): V {
  if (typeof value === 'string') return cleanText(value) as V & string;
  if (Array.isArray(value)) return value.map(cleaned) as V & unknown[];
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [cleanText(key), cleaned(inner)])) as V &
    object;
}
