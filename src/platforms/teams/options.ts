import type { Account } from '../../core/people/account.ts';
import type { AnswerBook } from '../../ports/answerBook.ts';
import type { Conversation } from '../../ports/conversation.ts';
import type { Log } from '../../ports/log.ts';
import type { HandleInbound } from '../../ports/reply.ts';

/** The few lines that the adapter says by itself, in the language of the reader. */
export interface TeamsWords {
  /** The programme is still at work. */
  readonly working: string;
  /** The programme failed; nothing was changed. */
  readonly failed: string;
  /** Stands where a form was that its reader closed. */
  readonly closed: string;
  /** Said in a group whose reader was answered directly; `null` says nothing there. */
  readonly answeredDirectly: string | null;
  /** Said in a group to somebody who cannot be written to directly, since they have not added the app. */
  readonly addTheApp: string;
  /** Beside a required field that was left empty. */
  readonly needed: string;
  /** Beside a number that is not between the two. */
  readonly numberNeeded: (min: number, max: number) => string;
}

export interface TeamsOptions {
  /** The bot's registration; empty only together with `allowAnonymous`. */
  readonly appId: string;
  readonly appPassword: string;
  readonly appTenantId: string;
  /** The Entra tenants served. Empty serves none, or with anonymous access and no app id any. */
  readonly tenantIds: readonly string[];
  /** The app's id in the organisation's catalogue: what is installed in a pair's chat. */
  readonly catalogAppId: string;
  /** Other endpoints, for other clouds and stand-ins; `null` for the public cloud's. */
  readonly openIdMetadataUrl: string | null;
  readonly tokenIssuer: string | null;
  readonly loginAuthority: string | null;
  readonly graphUrl: string | null;
  readonly serviceHosts: readonly string[];
  /** Takes unsigned activities from this machine (Microsoft's Agents Playground). */
  readonly allowAnonymous: boolean;
  readonly handle: HandleInbound;
  readonly directTalks: {
    find(account: Account): Promise<Conversation | null>;
    save(account: Account, conversation: Conversation): Promise<void>;
  };
  readonly answers: AnswerBook;
  readonly log: Log;
  /** By the locale that Teams tells of the reader. */
  readonly words: (locale: string | null) => TeamsWords;
  readonly now: () => Date;
  /** How long the programme may think before `working` is said; 5000 ms, since the connector waits for 15 s. */
  readonly patienceMs?: number;
}
