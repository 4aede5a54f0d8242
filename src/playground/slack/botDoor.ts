/** One request to the bot, as Slack words it. */
export type BotRequest =
  | { readonly kind: 'event'; readonly body: Readonly<Record<string, unknown>>; readonly retry: Retry | null }
  | { readonly kind: 'command'; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: 'interactive'; readonly payload: Readonly<Record<string, unknown>> };

export interface Retry {
  readonly number: number;
  readonly reason: 'http_timeout' | 'http_error' | 'connection_failed';
}

/** What came back within three seconds; `body` is `null` when it is empty or no JSON. */
export type BotAnswer =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly reason: Retry['reason']; readonly status: number | null; readonly noRetry: boolean };

/** The way from the local Slack to the bot: signed HTTP requests, or a socket. */
export interface BotDoor {
  send(request: BotRequest): Promise<BotAnswer>;
  close(): void;
}

/** Slack waits three seconds for an acknowledgement (docs: "Handling user interaction", "Events API"). */
export const acknowledgementMs = 3_000;
