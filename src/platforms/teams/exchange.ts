import { z } from 'zod';
import { PlatformError } from '../../ports/platformError.ts';

export interface Exchange {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Long enough for a slow connector, short enough for a person who waits. */
const timeoutMs = 10_000;

/**
 * One request, one answer: no repetition and no redirect, since neither would be safe for a message or a token.
 * Whatever is not a success is thrown as a `PlatformError`.
 */
export async function exchange({ url, method, headers, body }: Exchange): Promise<Answered> {
  try {
    const response = await fetch(url, {
      method,
      // A kept connection may have died unnoticed, and what was sent on it would be uncertain for nothing.
      headers: { ...headers, connection: 'close' },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      ...(body === null ? {} : { body }),
    });
    const text = await response.text();
    if (response.ok) return { status: response.status, headers: response.headers, text };
    throw failure(response.status, response.headers, text);
  } catch (cause) {
    if (cause instanceof PlatformError) throw cause;
    throw notSent(cause)
      ? new PlatformError('unreachable', networkCode(cause) ?? 'network', null, { cause })
      : new PlatformError('uncertain', networkCode(cause) ?? 'timeout', null, { cause });
  }
}

/** The connector and Graph say `{ error: { code } }`, the sign-in `{ error }`. */
const errorSchema = z.object({ error: z.union([z.string(), z.object({ code: z.string() })]) });

/** The connector's and Graph's own words for "you are not in there" and "it is gone". */
const gone = new Set([
  'BotNotInConversationRoster',
  'ConversationNotFound',
  'ConversationNotFoundInTenant',
  'ActivityNotFoundInConversation',
  'MemberNotFoundInConversation',
  'UserNotFound',
  'NotFound',
  'ItemNotFound',
  'ResourceNotFound',
  'Request_ResourceNotFound',
]);

function failure(status: number, headers: Headers, text: string): PlatformError {
  const code = errorCode(text);
  const detail = code === null ? String(status) : `${status} ${code}`;
  // "Optimize your bot with rate limiting": 412 is a conflict at the connector, to be tried again like 429.
  if (status === 429 || status === 412) return new PlatformError('rate-limited', detail, retryAfterMs(headers));
  if (status >= 500 || status === 408) return new PlatformError('uncertain', detail);
  if (status === 404 || status === 410 || (code !== null && gone.has(code)))
    return new PlatformError('not-found', detail);
  return new PlatformError('refused', detail);
}

/** A platform's codes are one word; anything else might be somebody's text and stays out of logs. */
function errorCode(text: string): string | null {
  try {
    const parsed = errorSchema.safeParse(JSON.parse(text));
    if (!parsed.success) return null;
    const { error } = parsed.data;
    const code = typeof error === 'string' ? error : error.code;
    return /^[\w.-]{1,80}$/.test(code) ? code : null;
  } catch {
    return null;
  }
}

function retryAfterMs(headers: Headers): number | null {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}

const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'ENETUNREACH']);

function notSent(error: unknown): boolean {
  const code = networkCode(error);
  return code !== null && neverConnected.has(code);
}

const codeSchema = z.object({ code: z.string().regex(/^[A-Z_]+$/) });

/** The system's code is on the error or, with `fetch`, on its cause. */
function networkCode(error: unknown): string | null {
  const own = codeSchema.safeParse(error);
  if (own.success) return own.data.code;
  return error instanceof Error && error.cause !== undefined ? networkCode(error.cause) : null;
}
