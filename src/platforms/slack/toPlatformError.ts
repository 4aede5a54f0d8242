import { webApi } from '@slack/bolt';
import { z } from 'zod';
import { PlatformError } from '../../ports/platformError.ts';

const notFound = new Set([
  'account_inactive_user',
  'bot_not_in_channel',
  'channel_not_found',
  'is_archived',
  'message_not_found',
  'not_in_channel',
  'user_disabled',
  'user_not_found',
  'user_not_visible',
  'users_not_found',
  'view_not_found',
]);
const limited = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded']);
const unknown = new Set([
  'fatal_error',
  'internal_error',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
]);
/** Errors of the connection itself, before anything was sent. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const caused = z.object({ cause: z.object({ code: z.string() }) });

/** What an error of the Web API, or of a request to it, promises (docs: each method's "Errors"). */
export function toPlatformError(error: unknown): PlatformError {
  if (error instanceof PlatformError) return error;
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return new PlatformError('rate-limited', 'ratelimited', error.retryAfter * 1000);
  }
  if (error instanceof webApi.WebAPIPlatformError) return refusal(error.data.error, error.data);
  if (error instanceof webApi.WebAPIHTTPError) return statusError(error.statusCode, null);
  if (error instanceof webApi.WebAPIRequestError) return connectionError(error.original);
  // The client's word for a 429 without a usable `retry-after`.
  if (error instanceof Error && error.message.startsWith('Retry header'))
    return new PlatformError('rate-limited', '429');
  if (error instanceof RangeError) return new PlatformError('refused', 'too_long', null, { cause: error });
  return new PlatformError('uncertain', 'unexpected', null, { cause: error });
}

function refusal(code: string, data: { readonly response_metadata?: { readonly retryAfter?: number } }): PlatformError {
  // The client hands an answer that is no JSON over as the "code".
  if (!/^[a-z0-9_]{1,64}$/.test(code)) return new PlatformError('uncertain', 'unreadable_answer');
  if (limited.has(code)) {
    const seconds = data.response_metadata?.retryAfter;
    return new PlatformError('rate-limited', code, seconds === undefined ? null : seconds * 1000);
  }
  if (notFound.has(code)) return new PlatformError('not-found', code);
  return new PlatformError(unknown.has(code) ? 'uncertain' : 'refused', code);
}

/** For answers with a status other than 200. */
export function statusError(status: number, retryAfterMs: number | null): PlatformError {
  if (status === 429) return new PlatformError('rate-limited', '429', retryAfterMs);
  if (status >= 500 || status === 408) return new PlatformError('uncertain', String(status));
  return new PlatformError(status === 404 ? 'not-found' : 'refused', String(status));
}

/** For a request that got no answer. */
export function connectionError(error: unknown): PlatformError {
  const cause = caused.safeParse(error);
  const code = cause.success ? cause.data.cause.code : null;
  if (code !== null && neverSent.has(code)) return new PlatformError('unreachable', code);
  const timedOut = error instanceof Error && error.name === 'TimeoutError';
  return new PlatformError('uncertain', timedOut ? 'timeout' : (code ?? 'connection_lost'));
}
