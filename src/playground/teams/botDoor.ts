import type { Signer } from './signing.ts';

export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Sends activities to the bot as the Bot Connector service does, signed for its app id and our service URL. */
export class BotDoor {
  #last: object | null = null;

  constructor(
    private readonly botUrl: string,
    private readonly channel: Signer,
    private readonly appId: string,
    private readonly serviceUrl: string,
  ) {}

  /** Answers when the bot has acknowledged; the connector waits for 15 s. */
  async send(activity: object): Promise<BotAnswer> {
    this.#last = activity;
    return this.deliver(JSON.stringify(activity), await this.token());
  }

  /** Something that Teams tells by itself; it is not what `repeatLast` repeats. */
  async announce(activity: object): Promise<BotAnswer> {
    return this.deliver(JSON.stringify(activity), await this.token());
  }

  async repeatLast(): Promise<BotAnswer | null> {
    return this.#last === null ? null : this.send(this.#last);
  }

  /** A token as the channel makes it ("Authenticate requests from the Bot Connector service"). */
  token(
    claims: { readonly appId?: string; readonly serviceUrl?: string; readonly expires?: number } = {},
  ): Promise<string> {
    return this.channel.sign(
      { serviceurl: claims.serviceUrl ?? this.serviceUrl },
      claims.appId ?? this.appId,
      claims.expires,
    );
  }

  /** Any body with any token; `null` for none. A bot that cannot be reached answers 502. */
  async deliver(body: string, token: string | null): Promise<BotAnswer> {
    try {
      const response = await fetch(this.botUrl, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)',
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        body,
        signal: AbortSignal.timeout(15_000),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : JSON.parse(text) };
    } catch {
      return { status: 502, body: null };
    }
  }
}
