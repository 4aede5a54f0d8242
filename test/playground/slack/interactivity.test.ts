import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LocalSlack, startSlack } from '../../../src/playground/slack/startSlack.ts';

const ada = { id: 'U0ADA', name: 'Ada Obi', email: 'ada@example.org', locale: 'en-GB', timeZone: 'Europe/London' };

describe('what the local Slack sends', () => {
  let now = new Date('2026-03-02T09:00:00Z');
  let bot: Server;
  let slack: LocalSlack;
  let got: { headers: NodeJS.Dict<string | string[]>; body: string }[] = [];
  let status = 200;

  beforeEach(async () => {
    now = new Date('2026-03-02T09:00:00Z');
    got = [];
    status = 200;
    bot = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += String(chunk);
      });
      request.on('end', () => {
        got.push({ headers: request.headers, body });
        response.writeHead(status).end();
      });
    });
    await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve));
    const address = bot.address();
    const port = typeof address === 'object' ? address?.port : 0;
    slack = await startSlack({
      port: 0,
      people: [ada],
      signingSecret: 's',
      botToken: 'xoxb-1',
      appToken: 'xapp-1',
      botUrl: `http://127.0.0.1:${port}/slack/events`,
      mode: 'http',
      now: () => now,
      appName: 'Rapport',
    });
  });
  afterEach(async () => {
    await slack.close();
    bot.closeAllConnections();
    await new Promise((resolve) => bot.close(resolve));
  });

  async function command(): Promise<URLSearchParams> {
    await slack.world.command('U0ADA', 'D0ADA', 'find french');
    return new URLSearchParams(got.at(-1)?.body);
  }

  function post(url: string, body: object): Promise<Response> {
    const headers = { 'content-type': 'application/json' };
    return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  test('a command is a signed form with every documented field', async () => {
    const fields = await command();
    expect(Object.fromEntries(fields)).toMatchObject({
      command: '/mentor',
      text: 'find french',
      user_id: 'U0ADA',
      channel_id: 'D0ADA',
      channel_name: 'directmessage',
      team_id: slack.teamId,
      is_enterprise_install: 'false',
    });
    for (const name of ['token', 'team_domain', 'user_name', 'api_app_id', 'response_url', 'trigger_id']) {
      expect(fields.get(name), name).toBeTruthy();
    }
    expect(got[0]?.headers['x-slack-signature']).toMatch(/^v0=[0-9a-f]{64}$/);
    expect(got[0]?.headers['x-slack-request-timestamp']).toBe(String(now.getTime() / 1000));
  });

  test('a trigger opens one form within three seconds', async () => {
    const open = async (trigger: string | null) => {
      const view = { type: 'modal', title: { type: 'plain_text', text: 'Form' }, blocks: [] };
      const headers = { 'content-type': 'application/json', authorization: 'Bearer xoxb-1' };
      const body = JSON.stringify({ trigger_id: trigger, view });
      return (await fetch(`${slack.apiUrl}views.open`, { method: 'POST', headers, body })).json();
    };
    const first = (await command()).get('trigger_id');
    expect(await open(first)).toMatchObject({ ok: true });
    expect(await open(first)).toMatchObject({ error: 'exchanged_trigger_id' });
    const second = (await command()).get('trigger_id');
    now = new Date(now.getTime() + 3_001);
    expect(await open(second)).toMatchObject({ error: 'expired_trigger_id' });
  });

  test('a response URL works five times, and not after half an hour', async () => {
    const url = (await command()).get('response_url') ?? '';
    for (let n = 0; n < 5; n += 1) expect((await post(url, { text: `answer ${n}` })).status).toBe(200);
    expect((await post(url, { text: 'one too many' })).status).toBe(404);
    const later = (await command()).get('response_url') ?? '';
    now = new Date(now.getTime() + 31 * 60_000);
    expect((await post(later, { text: 'too late' })).status).toBe(404);
  });

  test('an event that is not acknowledged comes again at once, marked as a repetition', async () => {
    status = 503;
    await slack.world.say('U0ADA', 'D0ADA', 'hello <you> & me');
    expect(got).toHaveLength(2);
    expect(got[1]?.body).toBe(got[0]?.body);
    expect(got[1]?.headers).toMatchObject({ 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_error' });
    expect(JSON.parse(got[0]?.body ?? '')).toMatchObject({
      type: 'event_callback',
      event: { type: 'message', channel_type: 'im', user: 'U0ADA', text: 'hello &lt;you&gt; &amp; me' },
    });
  });
});
