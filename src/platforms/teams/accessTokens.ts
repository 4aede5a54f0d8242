import { z } from 'zod';
import { PlatformError, type PlatformErrorCode } from '../../ports/platformError.ts';
import { exchange } from './exchange.ts';
import { tokenAddress } from './tokenAddress.ts';

export interface AccessTokens {
  /** A bearer token for `scope`; from memory while it lasts. Throws a `PlatformError`. */
  get(tenant: string, scope: string): Promise<string>;
  /** Forget a token that was refused, so that the next call asks for a new one. */
  forget(tenant: string, scope: string): void;
}

const answerSchema = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number() });

/** A token is renewed this long before it ends, so that none runs out on its way. */
const marginMs = 5 * 60_000;

/**
 * "OAuth 2.0 client credentials flow on the Microsoft identity platform", with a shared secret.
 * Ours rather than MSAL's since that insists on https, and a local stand-in has none.
 * `authority` is read by `tokenAddress`.
 */
export function accessTokens(options: {
  readonly appId: string;
  readonly appPassword: string;
  readonly authority: string | null;
  readonly now: () => Date;
}): AccessTokens {
  const cache = new Map<string, { readonly token: Promise<string>; until: number }>();
  return {
    get(tenant, scope) {
      const key = `${tenant} ${scope}`;
      const cached = cache.get(key);
      if (cached !== undefined && options.now().getTime() < cached.until) return cached.token;
      const entry = { token: fetchToken(tenant, scope, (until) => setUntil(key, until)), until: Number.MAX_VALUE };
      cache.set(key, entry);
      entry.token.catch(() => cache.delete(key));
      return entry.token;
    },
    forget(tenant, scope) {
      cache.delete(`${tenant} ${scope}`);
    },
  };

  function setUntil(key: string, until: number): void {
    const entry = cache.get(key);
    if (entry !== undefined) entry.until = until;
  }

  async function fetchToken(tenant: string, scope: string, until: (time: number) => void): Promise<string> {
    const { text } = await exchange({
      url: tokenAddress(options.authority, tenant),
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: options.appId,
        client_secret: options.appPassword,
        scope,
      }).toString(),
    }).catch((cause: unknown) => {
      throw asked(cause);
    });
    const answer = answerSchema.safeParse(parseJson(text));
    if (!answer.success) throw new PlatformError('refused', 'token_answer');
    until(options.now().getTime() + answer.data.expires_in * 1000 - marginMs);
    return answer.data.access_token;
  }
}

const meant: Readonly<Partial<Record<PlatformErrorCode, PlatformErrorCode>>> = {
  uncertain: 'unreachable',
  'not-found': 'refused',
};

/**
 * Asking for a token changes nothing, so an unknown outcome is a safe one. A sign-in that is not there is a wrong
 * setting: it must not be taken for a person or a conversation that is gone.
 */
function asked(cause: unknown): unknown {
  if (!(cause instanceof PlatformError)) return cause;
  return new PlatformError(meant[cause.code] ?? cause.code, `token ${cause.detail}`, cause.retryAfterMs, { cause });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
