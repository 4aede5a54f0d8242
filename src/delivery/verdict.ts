import type { PlatformError } from '../ports/platformError.ts';
import { backoff } from './backoff.ts';
import type { Attempt } from './send.ts';

/** What to do about an attempt that failed. */
export type Verdict =
  /** `hold`: the platform asked for it, so the whole workspace or tenant waits until then. */
  | { readonly kind: 'later'; readonly at: Date; readonly counts: boolean; readonly hold: boolean }
  /** A definite no: tell the coordinators. */
  | { readonly kind: 'dead' }
  /** It may have happened: look whether it did, never send it again blindly. */
  | { readonly kind: 'read-back' }
  /** Harmless to repeat, but it has failed too often to go on in silence. */
  | { readonly kind: 'give-up' };

/** Some three hours of trying. */
const mostAttempts = 16;
const defaultWait = 30_000;

export function verdict(attempt: Attempt & { kind: 'failed' }, attempts: number, now: Date): Verdict {
  const { error } = attempt;
  switch (error.code) {
    case 'rate-limited':
      return { kind: 'later', at: after(now, error.retryAfterMs ?? defaultWait), counts: false, hold: true };
    case 'unreachable':
      return { kind: 'later', at: after(now, backoff(attempts)), counts: true, hold: false };
    case 'not-found':
    case 'refused':
      return { kind: 'dead' };
    case 'uncertain':
      if (!attempt.repeatable) return { kind: 'read-back' };
      if (attempts + 1 >= mostAttempts) return { kind: 'give-up' };
      return { kind: 'later', at: after(now, backoff(attempts)), counts: true, hold: false };
  }
}

/** The platform's own code, for the row and the log. */
export const detailOf = (error: PlatformError): string => `${error.code}: ${error.detail}`;

const after = (now: Date, ms: number): Date => new Date(now.getTime() + ms);
