import { TeamsAdapter } from '@microsoft/teams-ai';
import { PlatformError } from '../../ports/platformError.ts';
import type { AccessTokens } from './accessTokens.ts';
import { authSettings } from './authSettings.ts';
import { exchange } from './exchange.ts';
import type { ServiceUrls } from './serviceUrls.ts';

type Credentials = NonNullable<ConstructorParameters<typeof TeamsAdapter>[1]>;
type ClientOptions = NonNullable<ConstructorParameters<typeof TeamsAdapter>[3]>;
type HttpClient = NonNullable<ClientOptions['httpClient']>;

/** Bot Framework's audience in each cloud is the issuer of its tokens; a stand-in is spoken to as the public one. */
function scopeOf(tokenIssuer: string | null): string {
  const cloud = /^https:\/\/api\.botframework\.(com|us|azure\.us|azure\.cn)$/.test(tokenIssuer ?? '');
  return `${cloud ? tokenIssuer : 'https://api.botframework.com'}/.default`;
}

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

/** The token is put on in the gate, once the host is known to be ours; the client itself signs nothing. */
function credentials({ appId }: ConnectorSettings): Credentials {
  return {
    isValidAppId: async (id) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({ signRequest: async (request) => request }),
  };
}

function gate({ appTenantId, tokenIssuer, tokens, urls }: ConnectorSettings): HttpClient {
  const scope = scopeOf(tokenIssuer);
  return {
    async sendRequest(request) {
      if (!urls.allows(request.url)) throw new PlatformError('refused', 'service_url');
      const authorization: Record<string, string> = urls.wantsToken(request.url)
        ? { authorization: `Bearer ${await tokens.get(appTenantId, scope)}` }
        : {};
      const { status, headers, text } = await exchange({
        url: request.url,
        method: request.method,
        headers: { ...request.headers.rawHeaders(), ...authorization },
        body: typeof request.body === 'string' ? request.body : null,
      }).catch((error: unknown) => {
        if (error instanceof PlatformError && error.detail.startsWith('401')) {
          tokens.forget(appTenantId, scope);
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
