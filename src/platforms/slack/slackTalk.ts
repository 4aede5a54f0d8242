import type { webApi } from '@slack/bolt';
import type { Account } from '../../core/people/account.ts';
import type { Log } from '../../ports/log.ts';
import type { PlatformPort } from '../../ports/platform.ts';
import type { HandleInbound } from '../../ports/reply.ts';
import type { MessageView } from '../../ports/view.ts';
import type { SlackWords } from './slackWords.ts';

/** What those who answer Slack's requests share. */
export interface SlackTalk {
  readonly client: webApi.WebClient;
  readonly port: PlatformPort;
  readonly handle: HandleInbound;
  readonly words: (account: Account) => SlackWords;
  readonly log: Log;
  /** Milliseconds the programme may think before the person is told that it is still working. */
  readonly patienceMs: number;
  /** Answers through a `response_url`. */
  readonly respond: (url: string, body: object) => Promise<void>;
  /** Keeps what goes on after an acknowledgement, so that stopping can wait for it; failures are logged. */
  readonly goOn: (work: Promise<unknown>, what: string) => void;
}

/** Says something to one person in their direct talk with the bot. */
export async function tell(talk: SlackTalk, account: Account, view: MessageView): Promise<void> {
  await talk.port.post(await talk.port.openDirectTalk(account), view, 'answer');
}

export function plainView(text: string): MessageView {
  return { summary: text, blocks: [{ kind: 'text', text, tone: 'plain' }] };
}
