import type { SlackSettings } from '../config/slackSettings.ts';
import type { SlackOptions } from '../platforms/slack/slackOptions.ts';
import type { Store } from '../ports/store.ts';
import { adapterWords } from './adapterWords.ts';
import type { Connection } from './connection.ts';
import { spokenLanguages } from './spokenLanguages.ts';

const otherWorkspaces = 'SLACK_CLIENT_ID is set, but only the workspace of the bot token is served';

/** Loads Bolt only when Slack is set up. */
export async function connectSlack(
  { botToken, mode, apiUrl, oauth }: SlackSettings,
  store: Store,
  { handle, log, now }: Pick<SlackOptions, 'handle' | 'log' | 'now'>,
): Promise<Connection> {
  if (oauth) log.warn({ platform: 'slack' }, otherWorkspaces);
  const { createSlack } = await import('../platforms/slack/createSlack.ts');
  const languages = spokenLanguages(store);
  const slack = createSlack({
    botToken,
    mode,
    apiUrl,
    handle: languages.listening(handle),
    words: (account) => adapterWords(languages.of(account)),
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
