import type { Config } from '../config.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { createFileLinks, type SignedLinks } from '../web/fileLinks.ts';

/** `null` without a public address, of which the operator is warned where files need one. */
export function fileLinks(config: Config, clock: Clock, log: Log): SignedLinks | null {
  const { publicUrl, dataKey, previousDataKey, installationId } = config;
  if (publicUrl === null) {
    if (config.teams) log.warn({}, 'PUBLIC_URL is not set: files and charts cannot be handed out on Teams');
    return null;
  }
  const dataKeys = previousDataKey ? ([dataKey, previousDataKey] as const) : ([dataKey] as const);
  return createFileLinks({ publicUrl, dataKeys, installationId, now: () => clock.now() });
}
