export type PlatformErrorCode =
  /** Nothing was done; try again after `retryAfterMs`. */
  | 'rate-limited'
  /** The account, conversation or message is not there (any more). Nothing was done. */
  | 'not-found'
  /** A definite no: missing scope, wrong token, invalid payload. Nothing was done; trying again will not help. */
  | 'refused'
  /** Nothing was sent (connection refused, name not resolved): trying again is safe. */
  | 'unreachable'
  /** A time-out, a reset or a 5xx after the request left: it may or may not have happened. */
  | 'uncertain';

/** The only error a platform adapter lets out. `detail` is the platform's own code (`channel_not_found`, `403`), never text of a person. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';
  constructor(
    readonly code: PlatformErrorCode,
    readonly detail: string,
    readonly retryAfterMs: number | null = null,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }
}
