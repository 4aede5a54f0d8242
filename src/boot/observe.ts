import type { Log } from '../ports/log.ts';
import type { HandleInbound } from '../ports/reply.ts';
import type { Metrics } from '../web/metrics.ts';

/** The door into the programme, with its figures. Nothing of what a person did is written down. */
export function observe(handle: HandleInbound, metrics: Metrics, log: Log): HandleInbound {
  return async (inbound) => {
    const started = performance.now();
    const platform = inbound.account.platform;
    try {
      const reply = await handle(inbound);
      metrics.heard(platform, inbound.kind, 'done', performance.now() - started);
      return reply;
    } catch (error) {
      metrics.heard(platform, inbound.kind, 'failed', performance.now() - started);
      log.error({ platform, kind: inbound.kind, id: inbound.id, error }, 'an event could not be taken in');
      throw error;
    }
  };
}
