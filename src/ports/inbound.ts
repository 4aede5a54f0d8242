import type { Account } from '../core/people/account.ts';
import type { Conversation, MessageRef } from './conversation.ts';
import type { ActionRef, FormAnswers } from './view.ts';

interface InboundBase {
  /**
   * The idempotency id: the same for every repetition of one event, different for every new one.
   * Slack: `event_id`, `trigger_id` of a command or press, `view.id` with its hash for a form; Teams: `activity.id`
   * with the conversation's id. Prefixed with the platform.
   */
  readonly id: string;
  readonly account: Account;
  /** What the platform says of the sender's client language (BCP 47), if it says. */
  readonly locale: string | null;
  /** IANA zone of the sender's client, if the platform says so with the event. */
  readonly timeZone: string | null;
}

/** Something a person did in a chat, for no platform in particular. */
export type Inbound =
  /** Words typed to the bot: a slash command's text, a direct message, or a mention in a group without the mention. */
  | (InboundBase & {
      readonly kind: 'words';
      readonly conversation: Conversation;
      /** True where only this person and the bot read along. */
      readonly direct: boolean;
      readonly text: string;
    })
  | (InboundBase & {
      readonly kind: 'action';
      readonly conversation: Conversation | null;
      /** The message that carries the control; `null` on the home. */
      readonly message: MessageRef | null;
      readonly direct: boolean;
      readonly action: ActionRef;
    })
  | (InboundBase & {
      readonly kind: 'form';
      readonly form: string;
      readonly token: string;
      readonly answers: FormAnswers;
    })
  /** The person opened the bot's home, or met the bot for the first time. */
  | (InboundBase & { readonly kind: 'home' })
  | (InboundBase & { readonly kind: 'installed'; readonly conversation: Conversation })
  /** The account was deactivated or left the organisation. */
  | (InboundBase & { readonly kind: 'left' });
