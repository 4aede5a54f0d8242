import type { Clock } from '../ports/clock.ts';

/** The time in which a worker may begin to send what it has claimed. */
export interface Turn {
  /** Past half the lease somebody else could begin before we end. */
  isOver(): boolean;
}

/**
 * Begun before the claim is asked for, so that it ends before the lease does. By this process's own clocks: the one
 * that nobody sets, and the wall's, which goes on while the machine sleeps.
 */
export function beginTurn(clock: Clock, leaseMs: number): Turn {
  const started = performance.now();
  const at = clock.now().getTime();
  return { isOver: () => Math.max(performance.now() - started, clock.now().getTime() - at) > leaseMs / 2 };
}
