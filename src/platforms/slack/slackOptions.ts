import type { Account } from '../../core/people/account.ts';
import type { Log } from '../../ports/log.ts';
import type { HandleInbound } from '../../ports/reply.ts';
import type { SlackWords } from './slackWords.ts';

export interface SlackOptions {
  /** `xoxb-…` */
  readonly botToken: string;
  readonly mode:
    | { readonly kind: 'http'; readonly signingSecret: string }
    /** `xapp-…` with `connections:write` */
    | { readonly kind: 'socket'; readonly appToken: string };
  /** Another base of the Web API, for stand-ins; `null` for Slack's own. */
  readonly apiUrl: string | null;
  readonly handle: HandleInbound;
  /** What the adapter itself says to this person. */
  readonly words: (account: Account) => SlackWords;
  readonly log: Log;
  readonly now: () => Date;
  /** Workspaces (`T…`) served; `null`: the token's own. */
  readonly allowedTeams?: readonly string[] | null;
  /** Before "still working" is said, in ms; Slack itself waits for three seconds. */
  readonly patienceMs?: number;
  /** Of one call to Slack, in ms. */
  readonly timeoutMs?: number;
}
