import type { Router } from 'express';
import type { Registry } from 'prom-client';
import type { ServerSettings } from '../config/serverSettings.ts';
import type { Log } from '../ports/log.ts';
import { createWeb } from '../web/createWeb.ts';
import { filesPath, uploadsPath } from '../web/fileLinks.ts';
import { type Listening, listen } from '../web/listen.ts';
import type { Connection } from './connection.ts';
import { StartError } from './startError.ts';

interface Parts {
  ping(): Promise<void>;
  readonly registry: Registry;
  readonly connections: readonly Connection[];
  /** Opens signed links; `null` without a public address. */
  readonly files: Router | null;
  /** Takes rosters under signed links. */
  readonly uploads: Router | null;
  readonly log: Log;
}

/** @throws StartError when the address cannot be had. */
export async function serve(settings: ServerSettings, parts: Parts): Promise<Listening> {
  let stopping = false;
  const doors = parts.connections.flatMap(({ door }) => (door ? [[door.path, door.router] as const] : []));
  const app = createWeb({
    ping: () => parts.ping(),
    ready: () => !stopping,
    registry: parts.registry,
    doors: {
      ...Object.fromEntries(doors),
      ...(parts.files ? { [filesPath]: parts.files } : {}),
      ...(parts.uploads ? { [uploadsPath]: parts.uploads } : {}),
    },
    log: parts.log,
  });
  try {
    const server = await listen(app, settings.host, settings.port);
    return {
      url: server.url,
      close: () => {
        stopping = true;
        return server.close();
      },
    };
  } catch (error) {
    throw cannotListen(error, settings);
  }
}

function cannotListen(error: unknown, { host, port }: ServerSettings): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'EADDRINUSE':
      return new StartError(`Port ${port} on ${host} is taken: stop what uses it, or set PORT to another one.`);
    case 'EACCES':
      return new StartError(`Port ${port} may not be used by this account: set PORT to one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(`HOST ${host} is not an address of this machine: set HOST to 127.0.0.1 or 0.0.0.0.`);
    default:
      return error;
  }
}
