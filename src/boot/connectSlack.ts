import type { SlackSettings } from '../config/slackSettings.ts';
import type { Account } from '../core/people/account.ts';
import type { Language } from '../core/people/language.ts';
import type { SlackOptions } from '../platforms/slack/slackOptions.ts';
import { adapterWords } from './adapterWords.ts';
import type { Connection } from './connection.ts';

const otherWorkspaces = 'SLACK_CLIENT_ID is set, but only the workspace of the bot token is served';

/** Loads Bolt only when Slack is set up. */
export async function connectSlack(
  { botToken, mode, apiUrl, oauth }: SlackSettings,
  languageOf: (account: Account) => Language,
  { handle, log, now }: Pick<SlackOptions, 'handle' | 'log' | 'now'>,
): Promise<Connection> {
  if (oauth) log.warn({ platform: 'slack' }, otherWorkspaces);
  const { createSlack } = await import('../platforms/slack/createSlack.ts');
  const slack = createSlack({
    botToken,
    mode,
    apiUrl,
    handle,
    words: (account) => adapterWords(languageOf(account)),
    log,
    now,
  });
  return {
    port: slack.port,
    // The router serves /slack/events by itself.
    door: slack.router && { path: '/', router: slack.router },
    tenant: () => slack.tenant(),
    start: () => slack.start(),
    stop: () => slack.stop(),
  };
}
