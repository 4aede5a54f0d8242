import type { Pace } from '../ports/pacing.ts';
import type { SendLimit } from './sendLimits.ts';

/**
 * The pace that breaks none of these limits, in whatever window one looks: a quarter of the smallest count at once, then
 * evenly. In any stretch of `perMs` there are at most `burst - 1 + perMs / everyMs` (rounded up) starts.
 */
export function paceWithin(limits: readonly Pick<SendLimit, 'count' | 'perMs'>[]): Pace {
  const burst = Math.max(1, Math.floor(Math.min(...limits.map(({ count }) => count)) / 4));
  const everyMs = Math.max(...limits.map(({ count, perMs }) => Math.ceil(perMs / (count - burst + 1))));
  return { burst, everyMs };
}
