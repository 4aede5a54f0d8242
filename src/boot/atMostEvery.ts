import type { Clock } from '../ports/clock.ts';

/** Runs what it is given when at least `ms` have passed since it last did; the first time at once. */
export function atMostEvery(ms: number, clock: Clock): (work: () => Promise<unknown>) => Promise<void> {
  let next = 0;
  return async (work) => {
    const now = clock.now().getTime();
    if (now < next) return;
    next = now + ms;
    await work();
  };
}
