import type { Account } from '../core/people/account.ts';
import type { Conversation, MessageRef } from './conversation.ts';
import type { Effect } from './effect.ts';
import type { FileView } from './fileView.ts';
import type { SpaceRequest } from './platform.ts';
import type { PlatformError } from './platformError.ts';
import type { Repositories } from './store.ts';
import type { MessageView } from './view.ts';

export type Destination =
  | { readonly kind: 'person'; readonly account: Account }
  | { readonly kind: 'conversation'; readonly conversation: Conversation };

/** What an effect comes to at the moment of sending. */
export type Delivery =
  | { readonly kind: 'post'; readonly to: Destination; readonly view: MessageView }
  | { readonly kind: 'update'; readonly message: MessageRef; readonly view: MessageView }
  | { readonly kind: 'open-space'; readonly platform: Account['platform']; readonly space: SpaceRequest }
  | {
      readonly kind: 'archive-space';
      readonly platform: Account['platform'];
      readonly space: SpaceRequest;
      readonly farewell: MessageView;
    }
  | { readonly kind: 'show-home'; readonly account: Account; readonly view: MessageView }
  /** `words` is what is said with the file; `instead` is posted where the platform takes no files. */
  | {
      readonly kind: 'send-file';
      readonly to: Destination;
      readonly file: FileView;
      readonly words: string;
      readonly instead: MessageView;
    }
  /** Its moment or its reader is gone. `reason` is a code for the log. */
  | { readonly kind: 'drop'; readonly reason: string }
  /** Not now: a lasting effect for somebody who is asleep or away. */
  | { readonly kind: 'defer'; readonly until: Date };

export type Delivered =
  | { readonly kind: 'posted'; readonly message: MessageRef }
  | { readonly kind: 'opened'; readonly conversation: Conversation }
  | { readonly kind: 'done' };

/** What the worker needs of the programme; the composition root hands it in. Each call is its own transaction. */
export interface EffectPlanner {
  plan(effect: Effect): Promise<Delivery>;
  /** Called in the transaction that writes the outcome, so that a message's address is kept or nothing is. */
  settled(effect: Effect, delivered: Delivered, tx: Repositories): Promise<void>;
  /** A definite refusal, or an outcome that cannot be known: tell the coordinators, take the next way. */
  failed(effect: Effect, error: PlatformError, tx: Repositories): Promise<void>;
}
