import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type LocalSlack, startSlack } from '../../../src/playground/slack/startSlack.ts';

const ada = { id: 'U0ADA', name: 'Ada Obi', email: 'ada@example.org', locale: 'en-GB', timeZone: 'Europe/London' };
const answer = z.looseObject({ ok: z.boolean(), error: z.string().optional() });
const home = (text: string) => ({ type: 'home', blocks: [{ type: 'header', text: { type: 'plain_text', text } }] });

describe('the local Slack answers as the published Web API does', () => {
  let slack: LocalSlack;
  let now = new Date('2026-03-02T09:00:00Z');
  beforeEach(async () => {
    now = new Date('2026-03-02T09:00:00Z');
    slack = await startSlack({
      port: 0,
      people: [ada],
      signingSecret: 's',
      botToken: 'xoxb-1',
      appToken: 'xapp-1',
      botUrl: 'http://127.0.0.1:9/',
      mode: 'http',
      now: () => now,
      appName: 'Rapport',
      app: { command: '/mentor', events: [], scopes: ['chat:write', 'groups:write', 'users:read'] },
    });
  });
  afterEach(() => slack.close());

  async function call(method: string, args: object, token: string | null = 'xoxb-1') {
    const response = await fetch(`${slack.apiUrl}${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(args),
    });
    return { status: response.status, headers: response.headers, body: answer.parse(await response.json()) };
  }

  test.each([
    [null, 'not_authed'],
    ['xoxb-wrong', 'invalid_auth'],
    ['xapp-1', 'not_allowed_token_type'],
  ])('a token %j gets %s', async (token, error) => {
    expect((await call('auth.test', {}, token)).body).toMatchObject({ ok: false, error });
  });

  test('an unknown method is said to be one', async () => {
    expect((await call('chat.shout', {})).body.error).toBe('unknown_method');
  });

  test('a method outside the scopes names what is needed', async () => {
    const { body } = await call('conversations.open', { users: 'U0ADA' });
    expect(body).toMatchObject({ error: 'missing_scope', provided: 'chat:write,groups:write,users:read' });
  });

  test('without users:read.email nobody has an e-mail address', async () => {
    const { body } = await call('users.info', { user: 'U0ADA', include_locale: true });
    expect(body).toMatchObject({ user: { locale: 'en-GB', tz: 'Europe/London' } });
    expect(JSON.stringify(body)).not.toContain('ada@example.org');
  });

  test.each([
    ['too long a header', { type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }],
    ['an unknown block', { type: 'marquee' }],
    ['an empty text', { type: 'section', text: { type: 'mrkdwn', text: '' } }],
    ['a stray property', { type: 'divider', colour: 'red' }],
  ])('%s makes invalid blocks', async (_, block) => {
    const { body } = await call('chat.postMessage', { channel: 'D0ADA', text: 'x', blocks: [block] });
    expect(body).toMatchObject({ ok: false, error: 'invalid_blocks' });
  });

  test('channels of one name cannot be two', async () => {
    expect((await call('conversations.create', { name: 'pair', is_private: true })).body.ok).toBe(true);
    expect((await call('conversations.create', { name: 'pair', is_private: true })).body.error).toBe('name_taken');
    expect((await call('conversations.create', { name: 'Pair One' })).body.error).toBe('invalid_name_specials');
  });

  test('a home with an old hash is not overwritten', async () => {
    const first = await call('views.publish', { user_id: 'U0ADA', view: home('One') });
    const { hash } = z.object({ view: z.object({ hash: z.string() }) }).parse(first.body).view;
    expect((await call('views.publish', { user_id: 'U0ADA', view: home('Two'), hash })).body.ok).toBe(true);
    expect((await call('views.publish', { user_id: 'U0ADA', view: home('Three'), hash })).body.error).toBe(
      'hash_conflict',
    );
  });

  test('a made-up trigger opens nothing', async () => {
    const view = { type: 'modal', title: { type: 'plain_text', text: 'Form' }, blocks: [] };
    expect((await call('views.open', { trigger_id: '1.2', view })).body.error).toBe('invalid_trigger_id');
  });

  test('a call that meets its fault fails once', async () => {
    slack.faults.next(/^chat\./, { kind: 'rate-limited', retryAfterSeconds: 3 });
    const limited = await call('chat.postMessage', { channel: 'U0ADA', text: 'hello' });
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '3']);
    expect((await call('chat.postMessage', { channel: 'U0ADA', text: 'hello' })).body.ok).toBe(true);
  });

  test('a command that nobody answers fails for its sender', async () => {
    await slack.world.command('U0ADA', 'D0ADA', 'find');
    expect(slack.world.messages('U0ADA', 'D0ADA').at(-1)).toMatchObject({ onlyYou: true });
    expect(slack.world.messages('U0ADA', 'D0ADA').at(-1)?.text).toContain('dispatch_failed');
  });
});
