import type { Clock } from '../ports/clock.ts';

/** Which limits had no place, and until when it is not worth while to take up what they hold. */
export interface FullLanes {
  note(scope: string, waitMs: number): void;
  /** Their names at this moment. */
  names(): string[];
  /** Milliseconds until the first of them has a place again; `null` when none is full. */
  soonestMs(): number | null;
}

export function fullLanes(clock: Clock): FullLanes {
  const until = new Map<string, number>();
  const current = () => {
    const now = clock.now().getTime();
    for (const [scope, at] of until) if (at <= now) until.delete(scope);
    return now;
  };
  return {
    note: (scope, waitMs) => {
      until.set(scope, clock.now().getTime() + waitMs);
    },
    names: () => {
      current();
      return [...until.keys()];
    },
    soonestMs: () => {
      const now = current();
      return until.size === 0 ? null : Math.min(...until.values()) - now;
    },
  };
}
