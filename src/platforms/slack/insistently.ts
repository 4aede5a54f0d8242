import { setTimeout as wait } from 'node:timers/promises';
import { untilTaken } from '../../ports/untilTaken.ts';
import { toPlatformError } from './toPlatformError.ts';

/** Gives an answer again while Slack has taken nothing of it, for ten seconds at most. @throws PlatformError */
export function insistently<T>(give: () => Promise<T>): Promise<T> {
  return untilTaken({ atMostMs: 10_000, wait }, () =>
    give().catch((error: unknown) => {
      throw toPlatformError(error);
    }),
  );
}
