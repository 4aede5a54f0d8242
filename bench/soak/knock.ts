import { signedHeaders } from '../../src/playground/slack/signing.ts';
import type { SoakWorld } from './world.ts';

/** Sends one signed request to a bot, as Slack does; answers how long its acknowledgement took, in ms. @throws on anything but 200 */
export async function knock(world: SoakWorld, url: string, body: string, contentType: string): Promise<number> {
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

export function messageEvent(world: SoakWorld, user: string, n: number, text: string): string {
  const ts = `${1_700_000_000 + n}.000100`;
  const channel = `D${user.slice(1)}`;
  return JSON.stringify({
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
  });
}

export function command(world: SoakWorld, user: string, n: number, text: string): string {
  return new URLSearchParams({
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
  }).toString();
}
