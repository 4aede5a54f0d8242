import type { Log } from '../ports/log.ts';

export interface Unwinding {
  /** What `run` closes, last added first. */
  add(what: string, close: () => Promise<void>): void;
  /** Closes everything, whatever goes wrong on the way. Twice is once. */
  run(): Promise<void>;
}

export function unwinding(log: Log): Unwinding {
  const steps: { readonly what: string; readonly close: () => Promise<void> }[] = [];
  let running: Promise<void> | null = null;
  return {
    add: (what, close) => void steps.push({ what, close }),
    run: () => {
      running ??= unwind();
      return running;
    },
  };

  async function unwind(): Promise<void> {
    for (const { what, close } of steps.reverse()) {
      try {
        await close();
      } catch (error) {
        log.error({ what, error }, 'a part did not close cleanly');
      }
    }
  }
}
