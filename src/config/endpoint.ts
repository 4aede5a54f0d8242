import { z } from 'zod';
import { isLoopback } from './loopback.ts';
import type { Settings } from './settings.ts';

/** An address with `https`, or with `http` on this machine: tokens travel to it. Without a trailing slash only where it was given so. */
const schema = z.url({ protocol: /^https?$/ }).refine((value) => {
  const url = new URL(value);
  return url.username === '' && url.password === '' && (url.protocol === 'https:' || isLoopback(url.hostname));
});

export function endpoint(from: Settings, name: string): string | null {
  return from.parsed(
    name,
    schema,
    `${name} is not a safe address: give one that begins with https:// (http:// only for this machine).`,
  );
}
