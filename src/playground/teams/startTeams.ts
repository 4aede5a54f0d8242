import { createServer } from 'node:http';
import express from 'express';
import type { ChatPerson } from '../chatWorld.ts';
import { Activities } from './activities.ts';
import { bearer } from './bearer.ts';
import { BotDoor } from './botDoor.ts';
import { connectorApi } from './connectorApi.ts';
import { faultGate } from './faultGate.ts';
import { graphApi } from './graphApi.ts';
import { login } from './login.ts';
import { type Keys, type Signer, signer } from './signing.ts';
import { TeamsFaults } from './teamsFaults.ts';
import { type StoredConversation, TeamsState } from './teamsState.ts';
import { TeamsWorld } from './teamsWorld.ts';

export interface LocalTeamsOptions {
  /** 0 for any free one; the server binds to 127.0.0.1. */
  readonly port: number;
  readonly people: readonly ChatPerson[];
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
  readonly catalogAppId: string;
  /** The bot's messaging endpoint. */
  readonly botUrl: string;
  readonly now: () => Date;
  readonly botName: string;
  /** RS256 keys of the channel and of Entra; absent: made afresh. */
  readonly keys?: { readonly channel: Keys; readonly entra: Keys };
}

export interface LocalTeams {
  readonly url: string;
  /** What to give the bot. */
  readonly settings: {
    readonly openIdMetadataUrl: string;
    readonly tokenIssuer: string;
    readonly loginAuthority: string;
    readonly graphUrl: string;
    readonly serviceHosts: readonly string[];
  };
  readonly serviceUrl: string;
  readonly world: TeamsWorld;
  readonly faults: TeamsFaults;
  /** The wire to the bot, for requests that no client would send. */
  readonly door: BotDoor;
  readonly activities: Activities;
  /** The channel's keys, for tokens that it would not make. */
  readonly channel: Signer;
  /** `METHOD /path` of every call of the bot that reached the connector or Graph, oldest first. */
  readonly calls: readonly string[];
  /** How many tokens the bot was given. */
  signIns(): number;
  /** Sends the last activity to the bot once more, unchanged. */
  repeatLast(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a local Teams: sign-in, Bot connector, Microsoft Graph, and people at their clients. */
export async function startTeams(options: LocalTeamsOptions): Promise<LocalTeams> {
  const state = new TeamsState(options.tenantId, options.appId, options.botName, options.catalogAppId, options.now);
  for (const person of options.people) state.addPerson(person);

  const app = express();
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The local Teams has no port.');
  const host = `127.0.0.1:${address.port}`;
  const url = `http://${host}`;
  const serviceUrl = `${url}/emea/`;

  const channel = await signer('https://api.botframework.com', 'local-channel', options.keys?.channel);
  const entra = await signer(`${url}/${options.tenantId}/v2.0`, 'local-entra', options.keys?.entra);
  const door = new BotDoor(options.botUrl, channel, options.appId, serviceUrl);
  const activities = new Activities(state, serviceUrl);
  const faults = new TeamsFaults();
  const calls: string[] = [];
  let signIns = 0;
  const told = new Set<Promise<unknown>>();

  app.use('/v1/.well-known', openIdMetadata(url, channel));
  app.use(['/emea/v3', '/v3', '/v1.0', '/beta'], (request, _response, next) => {
    calls.push(`${request.method} ${request.originalUrl}`);
    next();
  });
  const connector = [
    bearer(entra, 'https://api.botframework.com', (response) => {
      response.status(401).json({ message: 'Authorization has been denied for this request.' });
    }),
    faultGate(faults),
  ];
  app.use(['/emea/v3', '/v3'], ...connector);
  app.use('/emea', connectorApi(state, serviceUrl));
  app.use(
    ['/v1.0', '/beta'],
    bearer(entra, 'https://graph.microsoft.com', (response) => {
      const error = { code: 'InvalidAuthenticationToken', message: 'Access token validation failure.' };
      response.status(401).json({ error });
    }),
    faultGate(faults),
  );
  app.use(connectorApi(state, serviceUrl));
  app.use(graphApi(state, url, tellInstalled));
  app.use(login({ ...options, url, signer: entra, granted: () => (signIns += 1) }));

  return {
    url,
    settings: {
      openIdMetadataUrl: `${url}/v1/.well-known/openidconfiguration`,
      tokenIssuer: channel.issuer,
      loginAuthority: `${url}/${options.tenantId}`,
      graphUrl: url,
      serviceHosts: [host],
    },
    serviceUrl,
    world: new TeamsWorld(state, activities, door),
    faults,
    door,
    activities,
    channel,
    calls,
    signIns: () => signIns,
    repeatLast: async () => {
      await door.repeatLast();
    },
    async close() {
      await Promise.allSettled(told);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  /** Teams tells the bot that it is in a new chat, in its own time. */
  function tellInstalled(conversation: StoredConversation): void {
    const [first] = [...conversation.members].flatMap((id) => state.present(id) ?? []);
    if (first === undefined) return;
    for (const activity of activities.installed(conversation, first)) {
      const telling = door.announce(activity).finally(() => told.delete(telling));
      told.add(telling);
    }
  }
}

/** Where bots learn the keys that sign what Teams sends ("Authenticate requests from the Bot Connector service"). */
function openIdMetadata(url: string, channel: Signer): express.Router {
  const router = express.Router();
  router.get('/openidconfiguration', (_request, response) => {
    response.json({
      issuer: channel.issuer,
      authorization_endpoint: 'https://invalid.botframework.com',
      jwks_uri: `${url}/v1/.well-known/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    });
  });
  router.get('/keys', async (_request, response) => {
    response.json({ keys: [await channel.publicKey(['msteams', 'webchat'])] });
  });
  return router;
}
