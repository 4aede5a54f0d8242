import { endpoint } from './endpoint.ts';
import type { Settings } from './settings.ts';

export interface SlackSettings {
  readonly botToken: string;
  readonly mode:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
  /** `null`: Slack itself. */
  readonly apiUrl: string | null;
  /** Given for several workspaces. */
  readonly oauth: { readonly clientId: string; readonly clientSecret: string } | null;
}

const names = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_API_URL',
];

/** `null` where Slack is not wanted, or where a problem was noted. */
export function slackSettings(from: Settings): SlackSettings | null {
  if (names.every((name) => from.text(name) === null)) return null;
  const botToken = from.text('SLACK_BOT_TOKEN');
  const appToken = from.text('SLACK_APP_TOKEN');
  const signingSecret = from.text('SLACK_SIGNING_SECRET');
  if (botToken === null) {
    from.problem(
      'SLACK_BOT_TOKEN is missing: copy the bot user token (xoxb-…) from “OAuth & Permissions” of your Slack app.',
    );
  } else if (/^(xapp|xoxp)-/.test(botToken)) {
    from.problem('SLACK_BOT_TOKEN is not a bot token: it begins with xoxb- (“OAuth & Permissions” of your Slack app).');
  }
  if (appToken !== null && /^xox[a-z]-/.test(appToken)) {
    from.problem(
      'SLACK_APP_TOKEN is not an app-level token: it begins with xapp- (“Basic Information” of your Slack app).',
    );
  }
  if (appToken === null && signingSecret === null) {
    from.problem(
      'SLACK_SIGNING_SECRET is missing: copy it from “Basic Information” of your Slack app, or set SLACK_APP_TOKEN (xapp-…) to use Socket Mode.',
    );
  }
  const apiUrl = endpoint(from, 'SLACK_API_URL');
  const oauth = oauthOf(from);
  const mode = appToken
    ? ({ kind: 'socket', appToken } as const)
    : signingSecret
      ? ({ kind: 'http', signingSecret } as const)
      : null;
  return botToken && mode ? { botToken, mode, apiUrl, oauth } : null;
}

function oauthOf(from: Settings): SlackSettings['oauth'] {
  const clientId = from.text('SLACK_CLIENT_ID');
  const clientSecret = from.text('SLACK_CLIENT_SECRET');
  if (clientId && clientSecret) return { clientId, clientSecret };
  if (clientId) from.problem('SLACK_CLIENT_SECRET is missing: set it beside SLACK_CLIENT_ID, or leave both out.');
  if (clientSecret) from.problem('SLACK_CLIENT_ID is missing: set it beside SLACK_CLIENT_SECRET, or leave both out.');
  return null;
}
