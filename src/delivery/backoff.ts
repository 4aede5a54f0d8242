const first = 5_000;
const longest = 15 * 60_000;

/** How long to wait before trying again, in ms: 5 s after the first failure, twice as long each time, at most 15 min. */
export function backoff(attempts: number): number {
  return Math.min(longest, first * 2 ** Math.min(attempts, 20));
}
