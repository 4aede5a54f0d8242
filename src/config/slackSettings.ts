import { endpoint } from './endpoint.ts';
import type { Settings } from './settings.ts';

export interface SlackSettings {
  /** One workspace by its token, or those that are invited and install the app. */
  readonly access:
    | { readonly kind: 'token'; readonly botToken: string }
    | { readonly kind: 'oauth'; readonly clientId: string; readonly clientSecret: string; readonly publicUrl: string };
  readonly mode:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
  /** `null`: Slack itself. */
  readonly apiUrl: string | null;
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
export function slackSettings(from: Settings, publicUrl: string | null): SlackSettings | null {
  if (names.every((name) => from.text(name) === null)) return null;
  const access = accessOf(from, publicUrl);
  const appToken = from.text('SLACK_APP_TOKEN');
  const signingSecret = from.text('SLACK_SIGNING_SECRET');
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
  const mode = appToken
    ? ({ kind: 'socket', appToken } as const)
    : signingSecret
      ? ({ kind: 'http', signingSecret } as const)
      : null;
  return access && mode ? { access, mode, apiUrl } : null;
}

function accessOf(from: Settings, publicUrl: string | null): SlackSettings['access'] | null {
  const clientId = from.text('SLACK_CLIENT_ID');
  const clientSecret = from.text('SLACK_CLIENT_SECRET');
  if (clientId === null && clientSecret === null) return tokenOf(from);
  if (clientId === null || clientSecret === null) {
    const [missing, given] = clientId === null ? ['ID', 'SECRET'] : ['SECRET', 'ID'];
    from.problem(`SLACK_CLIENT_${missing} is missing: set it beside SLACK_CLIENT_${given}, or leave both out.`);
    return null;
  }
  if (from.text('SLACK_BOT_TOKEN') !== null) {
    from.problem(
      'SLACK_BOT_TOKEN serves one workspace and SLACK_CLIENT_ID several: remove one of them. With SLACK_CLIENT_ID, the workspace of the token is invited like any other, and its people stay who they are.',
    );
  }
  if (publicUrl === null) {
    from.problem(
      'SLACK_CLIENT_ID needs PUBLIC_URL: set it to where browsers reach the bot, since Slack sends them back there.',
    );
    return null;
  }
  return { kind: 'oauth', clientId, clientSecret, publicUrl };
}

function tokenOf(from: Settings): SlackSettings['access'] | null {
  const botToken = from.text('SLACK_BOT_TOKEN');
  if (botToken === null) {
    from.problem(
      'SLACK_BOT_TOKEN is missing: copy the bot user token (xoxb-…) from “OAuth & Permissions” of your Slack app.',
    );
    return null;
  }
  if (/^(xapp|xoxp)-/.test(botToken)) {
    from.problem('SLACK_BOT_TOKEN is not a bot token: it begins with xoxb- (“OAuth & Permissions” of your Slack app).');
  }
  return { kind: 'token', botToken };
}
