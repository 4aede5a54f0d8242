import { PlatformError } from './platformError.ts';

/** The first pause where the platform names none, ms; each further one is twice as long. */
const firstPauseMs = 500;

export interface Insistence {
  /** What all pauses together may come to. */
  readonly atMostMs: number;
  readonly wait: (ms: number) => Promise<unknown>;
}

/**
 * An answer that somebody waits for, given again as long as the platform promises that nothing was done, after the time it
 * asks for. Anything else is thrown at once: what may have been posted is never posted again. Unlike a message in the
 * outbox, an answer is of no use to whoever has long asked again, so the pauses have an end.
 * @throws PlatformError as `give` does
 */
export async function untilTaken<T>({ atMostMs, wait }: Insistence, give: () => Promise<T>): Promise<T> {
  for (let left = atMostMs, next = firstPauseMs; ; next *= 2) {
    try {
      return await give();
    } catch (error) {
      const ms = pauseAfter(error, next);
      if (ms === null || ms > left) throw error;
      left -= ms;
      await wait(ms);
    }
  }
}

function pauseAfter(error: unknown, unnamedMs: number): number | null {
  if (!(error instanceof PlatformError)) return null;
  if (error.code === 'rate-limited') return error.retryAfterMs ?? unnamedMs;
  return error.code === 'unreachable' ? unnamedMs : null;
}
