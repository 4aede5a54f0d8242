/** What the local Slack remembers. Names follow Slack's own objects (docs.slack.dev, "Objects"). */
export interface SlackUser {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly bot: boolean;
  deleted: boolean;
}

export interface SlackChannel {
  readonly id: string;
  readonly kind: 'im' | 'private' | 'public';
  readonly name: string;
  readonly creator: string;
  /** Unix seconds. */
  readonly created: number;
  readonly members: Set<string>;
  readonly messages: SlackMessage[];
  topic: string;
  purpose: string;
  archived: boolean;
}

export interface SlackMessage {
  readonly ts: string;
  readonly user: string;
  readonly authorName: string;
  readonly bot: boolean;
  /** The only reader of an ephemeral message. */
  readonly onlyFor: string | null;
  readonly threadTs: string | null;
  readonly metadata: unknown;
  readonly files: readonly Upload[];
  readonly at: Date;
  text: string;
  blocks: readonly SlackBlock[] | null;
  edited: boolean;
}

/** A validated block; the rest of its shape is checked in `blockKit.ts`. */
export type SlackBlock = Readonly<Record<string, unknown>> & { readonly type: string; readonly block_id: string };

export interface SlackViewPayload {
  readonly type: 'modal' | 'home';
  readonly title: string;
  readonly submit: string | null;
  readonly close: string | null;
  readonly blocks: readonly SlackBlock[];
  readonly callbackId: string;
  readonly privateMetadata: string;
  readonly notifyOnClose: boolean;
  readonly native: Readonly<Record<string, unknown>>;
}

export type TypedValues = Readonly<Record<string, string | readonly string[]>>;

export interface SlackView {
  readonly id: string;
  readonly user: string;
  readonly rootId: string;
  readonly previousId: string | null;
  hash: string;
  payload: SlackViewPayload;
  /** What was typed so far, by block id. */
  typed: TypedValues;
  errors: Readonly<Record<string, string>>;
}

export interface Trigger {
  readonly user: string;
  readonly expiresAt: number;
  used: boolean;
}

export interface ResponseTarget {
  readonly channel: string;
  readonly user: string;
  /** The message that carried the control; `null` for a command. */
  readonly ts: string | null;
  readonly expiresAt: number;
  usesLeft: number;
}

export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly length: number;
  bytes: Uint8Array | null;
}
