import { signedHeaders } from '../../src/playground/slack/signing.ts';
import type { SoakWorld } from './world.ts';

/** A request of Slack's, before it is signed. */
export interface Knock {
  readonly body: string;
  readonly contentType: 'application/json' | 'application/x-www-form-urlencoded';
}

/** Sends one signed request to a bot, as Slack does; answers how long its acknowledgement took, in ms. @throws on anything but 200 */
export async function knock(world: SoakWorld, url: string, { body, contentType }: Knock): Promise<number> {
  const started = performance.now();
  const response = await fetch(`${url}/slack/events`, {
    method: 'POST',
    body,
    headers: { 'content-type': contentType, ...signedHeaders(world.signingSecret, body, new Date()) },
  });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`the bot answered ${response.status}`);
  return performance.now() - started;
}

export function messageEvent(world: SoakWorld, user: string, n: number, text: string): Knock {
  const ts = `${1_700_000_000 + n}.000100`;
  const channel = `D${user.slice(1)}`;
  const event = {
    token: 't',
    team_id: world.slack.teamId,
    api_app_id: 'A0RAPPORT',
    type: 'event_callback',
    event_id: `Ev0SOAK${n}`,
    event_time: 1_700_000_000 + n,
    authorizations: [
      {
        enterprise_id: null,
        team_id: world.slack.teamId,
        user_id: 'U0RAPPORTBOT',
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    event: { type: 'message', channel_type: 'im', user, text, ts, event_ts: ts, team: world.slack.teamId, channel },
  };
  return { body: JSON.stringify(event), contentType: 'application/json' };
}

export function command(world: SoakWorld, user: string, n: number, text: string): Knock {
  return form({
    token: 't',
    team_id: world.slack.teamId,
    team_domain: 'local',
    channel_id: `D${user.slice(1)}`,
    channel_name: 'directmessage',
    user_id: user,
    user_name: user.toLowerCase(),
    command: '/mentor',
    text,
    api_app_id: 'A0RAPPORT',
    is_enterprise_install: 'false',
    response_url: `${world.slack.apiUrl}../commands/T/1`,
    trigger_id: `trigger.${n}`,
  });
}

/** A press on the message `ts` in `channel`, with what the button holds. */
export function press(
  world: SoakWorld,
  user: string,
  n: number,
  { channel, ts }: { readonly channel: string; readonly ts: string },
  value: { readonly v: string; readonly i: string; readonly a: string },
): Knock {
  const payload = {
    type: 'block_actions',
    ...interactive(world, user),
    trigger_id: `trigger.${n}`,
    container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: false },
    channel: { id: channel, name: 'pair' },
    state: { values: {} },
    response_url: world.slack.responseUrl(channel, user),
    actions: [{ type: 'button', block_id: 'b', action_id: 'a', action_ts: ts, value: JSON.stringify(value) }],
  };
  return form({ payload: JSON.stringify(payload) });
}

/** A submitted form whose fields are choices. */
export function submission(
  world: SoakWorld,
  user: string,
  n: number,
  {
    form: name,
    token,
    answers,
  }: { readonly form: string; readonly token: string; readonly answers: Readonly<Record<string, string>> },
): Knock {
  const values = Object.entries(answers).map(([field, value]) => [
    field,
    { value: { type: 'radio_buttons', selected_option: { text: { type: 'plain_text', text: value }, value } } },
  ]);
  const payload = {
    type: 'view_submission',
    ...interactive(world, user),
    trigger_id: `trigger.${n}`,
    view: {
      id: `V0SOAK${n}`,
      type: 'modal',
      hash: `${n}`,
      callback_id: name,
      private_metadata: token,
      title: { type: 'plain_text', text: 'Goal' },
      blocks: Object.keys(answers).map((field) => ({ type: 'input', block_id: field })),
      state: { values: Object.fromEntries(values) },
    },
    response_urls: [],
  };
  return form({ payload: JSON.stringify(payload) });
}

function interactive(world: SoakWorld, user: string) {
  return {
    user: { id: user, username: user.toLowerCase(), name: user.toLowerCase(), team_id: world.slack.teamId },
    api_app_id: 'A0RAPPORT',
    token: 't',
    team: { id: world.slack.teamId, domain: 'local' },
    enterprise: null,
    is_enterprise_install: false,
  };
}

function form(fields: Readonly<Record<string, string>>): Knock {
  return { body: new URLSearchParams(fields).toString(), contentType: 'application/x-www-form-urlencoded' };
}
