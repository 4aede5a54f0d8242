/** The playground's time: real time plus what was skipped. The bot is told through `BotProcess`, never by sharing memory. */
export interface SkippingClock {
  now(): Date;
  /** Moves to `to`; never back. */
  moveTo(to: Date): void;
}

export function skippingClock(start: Date): SkippingClock {
  let offset = start.getTime() - Date.now();
  const now = () => new Date(Date.now() + offset);
  return {
    now,
    moveTo: (to) => {
      offset += Math.max(0, to.getTime() - now().getTime());
    },
  };
}
