import type { Account, Platform } from '../core/people/account.ts';
import type { WorkingHours } from '../core/people/profile.ts';
import type { Conversation, MessageRef } from './conversation.ts';
import type { MessageView } from './view.ts';

/** What a platform tells about an account. Unknown is `null`. */
export interface PersonFacts {
  readonly name: string;
  readonly email: string | null;
  /** BCP 47 */
  readonly locale: string | null;
  /** IANA */
  readonly timeZone: string | null;
  readonly workingHours: WorkingHours | null;
}

export interface SpaceRequest {
  /** Same key, same space: the adapter finds what an earlier, interrupted try left behind. Opaque and harmless to show. */
  readonly key: string;
  /** Tells nothing confidential: it can be read in member lists and audit logs. */
  readonly name: string;
  readonly topic: string;
  readonly tenant: string;
  readonly members: readonly Account[];
  /** What an earlier try already got, if it was recorded. */
  readonly found: Conversation | null;
  /** Teams: the team in which to make a private channel instead of a group chat; `null` for a group chat. */
  readonly team: string | null;
}

export interface OutgoingFile {
  readonly name: string;
  /** MIME type, with its charset where it is text. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Verbs of chat, not of Slack or Teams. Every method either did what it says, or throws a `PlatformError`
 * (see there for what its codes promise). Nothing here retries by itself.
 */
export interface PlatformPort {
  readonly platform: Platform;
  openDirectTalk(account: Account): Promise<Conversation>;
  /** Whether `openDirectTalk` answers without a call of its own: such calls are limited, too. */
  knowsTalk(account: Account): Promise<boolean>;
  openPairSpace(request: SpaceRequest): Promise<Conversation>;
  /** `key` is the effect's key: it travels with the message where the platform lets it, for `findMessage`. */
  post(conversation: Conversation, view: MessageView, key: string): Promise<MessageRef>;
  update(message: MessageRef, view: MessageView): Promise<void>;
  showHome(account: Account, view: MessageView): Promise<void>;
  /** `words` is said with it. `null` where the platform takes no files from a bot: a link is given instead. */
  readonly sendFile: ((conversation: Conversation, file: OutgoingFile, words: string) => Promise<void>) | null;
  /** Reads a direct talk back for a message posted with `key`. `unsupported` where the platform does not allow it. */
  findMessage(conversation: Conversation, key: string): Promise<MessageRef | 'absent' | 'unsupported'>;
  /**
   * Slack: archives. Teams: says the farewell and leaves. A space that an interrupted try left behind is looked for by its
   * key. Doing it twice is fine, and so is doing it where there is nothing.
   */
  archiveSpace(space: SpaceRequest, farewell: MessageView): Promise<void>;
  /** The account of whoever has this address at work; `null` where nobody has. */
  findByEmail(email: string): Promise<Account | null>;
  /** Throws `not-found` for an account that does not exist or was deactivated. */
  lookUpPerson(account: Account): Promise<PersonFacts>;
}
