import { createWeb, type WebOptions } from '../../src/web/createWeb.ts';
import { listen } from '../../src/web/listen.ts';
import { createMetrics } from '../../src/web/metrics.ts';

export type WebRig = Awaited<ReturnType<typeof serveWeb>>;

/** The HTTP side on a port of its own, and what it logged. */
export async function serveWeb(changes: Partial<WebOptions> = {}) {
  const logged: { readonly level: string; readonly line: string }[] = [];
  const write = (level: string) => (fields: object, message: string) => {
    logged.push({ level, line: JSON.stringify({ ...fields, message }) });
  };
  const metrics = createMetrics(async () => ({ waiting: 3, sending: 0, uncertain: 1, dead: 0 }));
  const web = createWeb({
    ping: async () => {},
    ready: () => true,
    registry: metrics.registry,
    doors: {},
    log: { info: write('info'), warn: write('warn'), error: write('error') },
    ...changes,
  });
  const { url, close } = await listen(web, '127.0.0.1', 0);
  return { metrics, logged, url, close, get: (path: string, init: RequestInit = {}) => fetch(`${url}${path}`, init) };
}
