import type { Router } from 'express';
import type { PlatformPort } from '../../ports/platform.ts';
import { accessTokens } from './accessTokens.ts';
import { connectorAdapter } from './connectorAdapter.ts';
import { door } from './door.ts';
import { type Graph, graph } from './graph.ts';
import { messenger } from './messenger.ts';
import type { TeamsOptions } from './options.ts';
import { teamsPort } from './port.ts';
import { receive } from './receive.ts';
import { serviceUrls } from './serviceUrls.ts';

export interface Teams {
  readonly port: PlatformPort;
  /** To be mounted at `/api/messages`, without a body parser before it. */
  readonly router: Router;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Microsoft Teams behind the platform port. Loading this module loads teams-ai and botbuilder (about a second):
 * import it only when Teams is configured. Throws an `Error` when the app id is empty, which would switch
 * authentication off, unless anonymous access is what was asked for.
 */
export function createTeams(options: TeamsOptions): Teams {
  if (options.appId === '' && !options.allowAnonymous) {
    throw new Error('An empty app id would let anybody in: give the id of the bot’s registration.');
  }
  const tokens = accessTokens({
    appId: options.appId,
    appPassword: options.appPassword,
    authority: options.loginAuthority,
    now: options.now,
  });
  const urls = serviceUrls(options.serviceHosts, options.allowAnonymous);
  const adapter = connectorAdapter({ ...options, tokens, urls });
  const post = messenger(adapter, options, urls);
  const graphs = new Map<string, Graph>();
  return {
    port: teamsPort(post, graphOf, options.catalogAppId, options.tenantIds),
    router: door(adapter, options, urls, (activity) => receive(activity, post, options)),
    // HTTP alone: whoever owns the server starts and stops listening.
    start: async () => {},
    stop: async () => {},
  };

  function graphOf(tenant: string): Graph {
    const known = graphs.get(tenant) ?? graph(options.graphUrl, tenant, tokens);
    graphs.set(tenant, known);
    return known;
  }
}
