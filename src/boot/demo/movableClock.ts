import type { Clock } from '../../ports/clock.ts';

export interface MovableClock extends Clock {
  /** Moves to `to`; never back. */
  moveTo(to: Date): void;
}

/** Real time plus what was skipped. */
export function movableClock(startAt: Date | null): MovableClock {
  let offset = startAt ? startAt.getTime() - Date.now() : 0;
  const now = () => new Date(Date.now() + offset);
  return {
    now,
    moveTo: (to) => {
      offset += Math.max(0, to.getTime() - now().getTime());
    },
  };
}
