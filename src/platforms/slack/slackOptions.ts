import type { Account } from '../../core/people/account.ts';
import type { AnswerBook } from '../../ports/answerBook.ts';
import type { Log } from '../../ports/log.ts';
import type { HandleInbound } from '../../ports/reply.ts';
import type { InstallDoorOptions } from './installDoor.ts';
import type { OAuthOptions } from './installProvider.ts';
import type { SlackWords } from './slackWords.ts';

export type SlackAccess =
  /** One workspace, by its token `xoxb-…`. */
  | { readonly kind: 'token'; readonly botToken: string }
  /** Those that were invited. */
  | ({ readonly kind: 'oauth'; readonly oauth: OAuthOptions } & Pick<InstallDoorOptions, 'words' | 'languages'>);

export interface SlackOptions {
  readonly access: SlackAccess;
  readonly mode:
    | { readonly kind: 'http'; readonly signingSecret: string }
    /** `xapp-…` with `connections:write` */
    | { readonly kind: 'socket'; readonly appToken: string };
  /** Another base of the Web API, for stand-ins; `null` for Slack's own. */
  readonly apiUrl: string | null;
  readonly handle: HandleInbound;
  readonly answers: AnswerBook;
  /** What the adapter itself says to this person. */
  readonly words: (account: Account) => SlackWords;
  readonly log: Log;
  readonly now: () => Date;
  /** Before "still working" is said, in ms; Slack itself waits for three seconds. */
  readonly patienceMs?: number;
  /** Of one call to Slack, in ms. */
  readonly timeoutMs?: number;
}
