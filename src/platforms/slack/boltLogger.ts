import { LogLevel } from '@slack/bolt';
import type { Log } from '../../ports/log.ts';

/**
 * Bolt's logger. Its debug lines hold whole messages and are dropped; of warnings and errors only the first piece that is
 * its own words is kept, since the pieces after it may quote a request.
 */
export function boltLogger(log: Log) {
  const first = (pieces: readonly unknown[]) => {
    const [text] = pieces;
    return typeof text === 'string' ? text.split(/[:({]/)[0]?.slice(0, 200) : 'unknown';
  };
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...pieces: unknown[]) => log.warn({ platform: 'slack', bolt: first(pieces) }, 'bolt warns'),
    error: (...pieces: unknown[]) => log.error({ platform: 'slack', bolt: first(pieces) }, 'bolt reports an error'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
