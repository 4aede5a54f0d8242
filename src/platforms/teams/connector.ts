import { TeamsAdapter } from '@microsoft/teams-ai';
import { PlatformError } from '../../ports/platformError.ts';
import type { AccessTokens } from './accessTokens.ts';
import { exchange } from './exchange.ts';
import type { ServiceUrls } from './serviceUrls.ts';

/** The calls of the Bot connector that we make, as botbuilder's own client offers them. */
export interface Connector {
  readonly conversations: {
    createConversation(parameters: object): Promise<{ id?: string }>;
    sendToConversation(conversationId: string, activity: object): Promise<{ id?: string }>;
    updateActivity(conversationId: string, activityId: string, activity: object): Promise<unknown>;
    deleteActivity(conversationId: string, activityId: string): Promise<unknown>;
    getConversationMember(conversationId: string, memberId: string): Promise<object>;
  };
}

type Credentials = NonNullable<ConstructorParameters<typeof TeamsAdapter>[1]>;
type ClientOptions = NonNullable<ConstructorParameters<typeof TeamsAdapter>[3]>;
type HttpClient = NonNullable<ClientOptions['httpClient']>;

/** Bot Framework's audience for calls to the connector ("Authenticate requests from your bot"). */
const connectorScope = 'https://api.botframework.com/.default';

export interface ConnectorSettings {
  readonly appId: string;
  /** The tenant of the bot's registration (single-tenant). */
  readonly appTenantId: string;
  readonly openIdMetadataUrl: string | null;
  readonly tokenIssuer: string | null;
  readonly tokens: AccessTokens;
  readonly urls: ServiceUrls;
}

/** Botbuilder's adapter, with every outgoing call passing one gate: host, token, time-out, errors. */
export function connectorAdapter(settings: ConnectorSettings): TeamsAdapter {
  return new TeamsAdapter(authSettings(settings), credentials(settings), undefined, {
    httpClient: gate(settings),
  });
}

/** How botbuilder checks what comes in; the standard values are the public cloud's. */
export function authSettings(settings: Pick<ConnectorSettings, 'appId' | 'openIdMetadataUrl' | 'tokenIssuer'>) {
  return {
    MicrosoftAppId: settings.appId,
    ToBotFromChannelTokenIssuer: settings.tokenIssuer ?? 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl:
      settings.openIdMetadataUrl ?? 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    // Used only for the emulator's tokens, which the door has turned away before.
    ToBotFromEmulatorOpenIdMetadataUrl:
      'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    OAuthUrl: 'https://api.botframework.com',
    ValidateAuthority: true,
    CallerId: '',
  };
}

/** Runs `use` with a connector to `serviceUrl`; what it throws comes out as it is. */
export async function withConnector<T>(
  adapter: TeamsAdapter,
  appId: string,
  serviceUrl: string,
  use: (connector: Connector) => Promise<T>,
): Promise<T> {
  const reference = {
    bot: { id: `28:${appId}`, name: '' },
    channelId: 'msteams',
    conversation: { id: 'none', isGroup: false, conversationType: '', name: '' },
    serviceUrl,
  };
  // `continueConversationAsync` resolves even where `onTurnError` swallows: the outcome is captured inside.
  let outcome: { readonly value: T } | { readonly error: unknown } = { error: new PlatformError('refused', 'no_turn') };
  await adapter.continueConversationAsync(appId, reference, async (context) => {
    const connector = context.turnState.get<Connector>(context.adapter.ConnectorClientKey);
    try {
      outcome = { value: await use(connector) };
    } catch (error) {
      outcome = { error };
    }
  });
  return unwrap(outcome);
}

function unwrap<T>(outcome: { readonly value: T } | { readonly error: unknown }): T {
  if ('value' in outcome) return outcome.value;
  throw outcome.error instanceof PlatformError
    ? outcome.error
    : new PlatformError('refused', 'connector_client', null, { cause: outcome.error });
}

/** The token is put on in the gate, once the host is known to be ours; the client itself signs nothing. */
function credentials({ appId }: ConnectorSettings): Credentials {
  return {
    isValidAppId: async (id) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({ signRequest: async (request) => request }),
  };
}

function gate({ appTenantId, tokens, urls }: ConnectorSettings): HttpClient {
  return {
    async sendRequest(request) {
      if (!urls.allows(request.url)) throw new PlatformError('refused', 'service_url');
      const authorization: Record<string, string> = urls.wantsToken(request.url)
        ? { authorization: `Bearer ${await tokens.get(appTenantId, connectorScope)}` }
        : {};
      const { status, headers, text } = await exchange({
        url: request.url,
        method: request.method,
        headers: { ...request.headers.rawHeaders(), ...authorization },
        body: typeof request.body === 'string' ? request.body : null,
      }).catch((error: unknown) => {
        if (error instanceof PlatformError && error.detail.startsWith('401')) {
          tokens.forget(appTenantId, connectorScope);
        }
        throw error;
      });
      const answered = request.headers.clone();
      for (const name of answered.headerNames()) answered.remove(name);
      for (const [name, value] of headers) answered.set(name, value);
      return { request, status, headers: answered, bodyAsText: text };
    },
  };
}
