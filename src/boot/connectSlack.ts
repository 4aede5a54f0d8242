import type { SlackSettings } from '../config/slackSettings.ts';
import type { Config } from '../config.ts';
import type { Account } from '../core/people/account.ts';
import { type Language, languages } from '../core/people/language.ts';
import type { SlackAccess, SlackOptions } from '../platforms/slack/slackOptions.ts';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';
import { adapterWords } from './adapterWords.ts';
import type { Connection } from './connection.ts';
import { installWords } from './installWords.ts';
import { slackNotes } from './slackNotes.ts';
import { workspaceBook } from './workspaceBook.ts';

interface Parts extends Pick<SlackOptions, 'handle' | 'answers' | 'log'> {
  readonly store: Store;
  readonly clock: Clock;
  readonly languageOf: (account: Account) => Language;
}

/** Loads Bolt only when Slack is set up. */
export async function connectSlack(settings: SlackSettings, config: Config, parts: Parts): Promise<Connection> {
  const { handle, answers, log, clock, languageOf } = parts;
  const { createSlack } = await import('../platforms/slack/createSlack.ts');
  const slack = createSlack({
    access: accessOf(settings, config, parts),
    mode: settings.mode,
    apiUrl: settings.apiUrl,
    handle,
    answers,
    words: (account) => adapterWords(languageOf(account)),
    log,
    now: () => clock.now(),
  });
  return {
    port: slack.port,
    // The router serves its addresses by itself.
    door: slack.router && { path: '/', router: slack.router },
    tenant: () => slack.tenant(),
    start: () => slack.start(),
    stop: () => slack.stop(),
  };
}

function accessOf({ access }: SlackSettings, config: Config, { store, clock }: Parts): SlackAccess {
  if (access.kind === 'token') return access;
  const { kind: _, ...app } = access;
  const oauth = { ...app, workspaces: workspaceBook(store, clock), ...slackNotes(config, clock) };
  return { kind: 'oauth', oauth, words: installWords, languages };
}
