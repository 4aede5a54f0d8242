import type { Platform } from '../core/people/account.ts';

/** Where something can be posted. `serviceUrl` is Teams' connector address for it; `null` on Slack. */
export interface Conversation {
  readonly platform: Platform;
  readonly tenant: string;
  readonly id: string;
  readonly serviceUrl: string | null;
}

/** A message the bot posted: enough to update it. `id` is Slack's `ts` or Teams' activity id. */
export interface MessageRef {
  readonly conversation: Conversation;
  readonly id: string;
}
