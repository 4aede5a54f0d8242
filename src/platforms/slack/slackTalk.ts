import type { webApi } from '@slack/bolt';
import type { Account } from '../../core/people/account.ts';
import type { AnswerBook } from '../../ports/answerBook.ts';
import type { MessageRef } from '../../ports/conversation.ts';
import type { Log } from '../../ports/log.ts';
import type { PlatformPort } from '../../ports/platform.ts';
import type { HandleInbound } from '../../ports/reply.ts';
import type { MessageView } from '../../ports/view.ts';
import { insistently } from './insistently.ts';
import type { SlackWords } from './slackWords.ts';

/** What those who answer Slack's requests share. */
export interface SlackTalk {
  readonly client: webApi.WebClient;
  readonly port: PlatformPort;
  readonly handle: HandleInbound;
  readonly answers: AnswerBook;
  readonly words: (account: Account) => SlackWords;
  readonly log: Log;
  /** Milliseconds the programme may think before the person is told that it is still working. */
  readonly patienceMs: number;
  /** Answers through a `response_url`. */
  readonly respond: (url: string, body: object) => Promise<void>;
  /** Keeps what goes on after an acknowledgement, so that stopping can wait for it; failures are logged. */
  readonly goOn: (work: Promise<unknown>, what: string) => void;
}

/** Says something to one person in their direct talk with the bot; `about` as in `Reply`. */
export async function tell(
  talk: SlackTalk,
  account: Account,
  view: MessageView,
  about: readonly string[] = [],
): Promise<void> {
  const direct = await insistently(() => talk.port.openDirectTalk(account));
  await noteAnswer(talk, await insistently(() => talk.port.post(direct, view, 'answer')), about);
}

/** Writes down where an answer stands that an erasure may have to take down. */
export async function noteAnswer({ answers }: SlackTalk, message: MessageRef, about: readonly string[] = []) {
  if (about.length > 0) await answers.note(message, about);
}

export function plainView(text: string): MessageView {
  return { summary: text, blocks: [{ kind: 'text', text, tone: 'plain' }] };
}
