import { generateKeyPair } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type LocalTeams, startTeams } from '../../../src/playground/teams/startTeams.ts';

const ada = '0a0a0a0a-1111-4111-8111-0000000000a1';
const ben = '0b0b0b0b-2222-4222-8222-0000000000b2';
const tenantId = '7e7e7e7e-0000-4000-8000-000000000001';
const catalogAppId = 'ca7a7a7a-0000-4000-8000-000000000001';

const keys = { channel: await generateKeyPair('RS256'), entra: await generateKeyPair('RS256') };

let teams: LocalTeams;
let bearer: Readonly<Record<'connector' | 'graph', string>>;
beforeEach(async () => {
  teams = await startTeams({
    port: 0,
    people: [
      { id: ada, name: 'Ada Obi', email: 'ada@example.org', locale: 'en-GB', timeZone: 'Europe/London' },
      { id: ben, name: 'Ben Diop', email: 'ben@example.org', locale: 'fr-FR', timeZone: 'Africa/Dakar' },
    ],
    appId: 'app',
    appPassword: 'password',
    tenantId,
    catalogAppId,
    botUrl: 'http://127.0.0.1:9/',
    now: () => new Date('2026-05-04T09:00:00Z'),
    botName: 'Rapport',
    keys,
  });
  bearer = {
    connector: await token('https://api.botframework.com'),
    graph: await token('https://graph.microsoft.com'),
  };
});
afterEach(() => teams.close());

async function ask(changes: Record<string, string> = {}, tenant = tenantId) {
  const response = await fetch(`${teams.url}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'app',
      client_secret: 'password',
      scope: 'https://api.botframework.com/.default',
      ...changes,
    }),
  });
  return { status: response.status, body: z.record(z.string(), z.unknown()).parse(await response.json()) };
}

async function token(audience: string): Promise<string> {
  return z.string().parse((await ask({ scope: `${audience}/.default` })).body.access_token);
}

async function call(method: string, path: string, as: string, body?: object) {
  const response = await fetch(`${teams.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json: unknown = text === '' ? null : JSON.parse(text);
  return { status: response.status, body: json };
}

const failing = z.object({ error: z.object({ code: z.string() }) });

async function refusal(method: string, path: string, as: string, body?: object): Promise<string> {
  const answer = await call(method, path, as, body);
  return `${answer.status} ${failing.parse(answer.body).error.code}`;
}

function card(content: object) {
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  };
}

describe('signing in', () => {
  it('gives a token for an hour', async () => {
    expect(await ask()).toMatchObject({ status: 200, body: { token_type: 'Bearer', expires_in: 3599 } });
  });

  it.each([
    [{ client_secret: 'x' }, 'invalid_client'],
    [{ client_id: 'x' }, 'unauthorized_client'],
    [{ grant_type: 'password' }, 'unsupported_grant_type'],
    [{ scope: 'openid' }, 'invalid_scope'],
  ])('with %o is refused: %s', async (changes, error) => {
    const answer = await ask(changes);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body).toMatchObject({ error });
  });

  it('at another tenant is refused', async () => {
    expect((await ask({}, 'other')).status).toBe(400);
  });
});

describe('the connector', () => {
  const talk = async () => {
    const created = await call('POST', '/emea/v3/conversations', bearer.connector, {
      members: [{ id: ada }],
      tenantId,
      channelData: { tenant: { id: tenantId } },
    });
    return z.object({ id: z.string() }).parse(created.body).id;
  };
  const hello = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Hi' }] };

  it('lets nobody in without a token of its own', async () => {
    expect((await call('POST', '/v3/conversations', 'nonsense', {})).status).toBe(401);
    expect((await call('POST', '/v3/conversations', bearer.graph, {})).status).toBe(401);
    expect((await call('POST', '/v3/conversations', await teams.door.token(), {})).status).toBe(401);
  });

  it('opens one direct talk for a person, in their tenant', async () => {
    expect(await talk()).toBe(await talk());
    expect(await talk()).toBe(teams.world.conversations(ada)[0]?.id);
    const of = (members: object[], tenant: string) =>
      refusal('POST', '/v3/conversations', bearer.connector, { members, tenantId: tenant });
    expect(await of([{ id: 'nobody' }], tenantId)).toBe('403 BotNotInConversationRoster');
    expect(await of([{ id: ada }], 'other')).toBe('403 TenantMismatch');
    expect(await of([], tenantId)).toBe('400 BadSyntax');
  });

  it.each([
    ['no card', { type: 'Carousel' }, '400 BadArgument'],
    ['an unknown element', { ...hello, body: [{ type: 'Accordion' }] }, '400 BadArgument'],
    ['an input without an id', { ...hello, body: [{ type: 'Input.Text' }] }, '400 BadArgument'],
    ['an empty text', { ...hello, body: [{ type: 'TextBlock', text: '' }] }, '400 BadArgument'],
    ['two elements of one id', { ...hello, body: [text('a'), text('a')] }, '400 BadArgument'],
    ['a later version', { ...hello, version: '1.6' }, '400 BadArgument'],
    ['too much', { ...hello, body: [{ type: 'TextBlock', text: 'x'.repeat(60_000) }] }, '413 MessageSizeTooBig'],
  ])('refuses %s', async (_name, content, expected) => {
    const path = `/v3/conversations/${await talk()}/activities`;
    expect(await refusal('POST', path, bearer.connector, card(content))).toBe(expected);
    expect(teams.world.messages(ada, await talk())).toEqual([]);
  });

  it('posts, updates and deletes the bot’s own messages alone', async () => {
    const path = `/v3/conversations/${encodeURIComponent(await talk())}/activities`;
    const posted = await call('POST', path, bearer.connector, card(hello));
    expect(posted.status).toBe(201);
    const { id } = z.object({ id: z.string() }).parse(posted.body);
    await call(
      'PUT',
      `${path}/${id}`,
      bearer.connector,
      card({ ...hello, body: [{ type: 'TextBlock', text: 'Bye' }] }),
    );
    expect(teams.world.messages(ada, await talk())).toMatchObject([{ id, edited: true, texts: ['Bye'] }]);
    expect(await refusal('PUT', `${path}/1`, bearer.connector, card(hello))).toBe('404 ActivityNotFoundInConversation');
    expect((await call('DELETE', `${path}/${id}`, bearer.connector)).status).toBe(200);
    expect(teams.world.messages(ada, await talk())).toEqual([]);
    expect(await refusal('POST', '/v3/conversations/a:none/activities', bearer.connector, card(hello))).toBe(
      '404 ConversationNotFound',
    );
  });

  it('knows the members by either id', async () => {
    const path = `/v3/conversations/${await talk()}/members`;
    const { body } = await call('GET', `${path}/${ada}`, bearer.connector);
    expect(body).toMatchObject({ name: 'Ada Obi', aadObjectId: ada, userPrincipalName: 'ada@example.org', tenantId });
    const { id } = z.object({ id: z.string().startsWith('29:') }).parse(body);
    expect((await call('GET', `${path}/${id}`, bearer.connector)).body).toEqual(body);
    expect((await call('GET', path, bearer.connector)).body).toEqual([body]);
    expect(await refusal('GET', `${path}/${ben}`, bearer.connector)).toBe('404 MemberNotFoundInConversation');
  });
});

describe('Graph', () => {
  const member = (id: string) => ({
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    roles: ['owner'],
    'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${id}')`,
  });
  const chat = (changes: object = {}) => ({
    chatType: 'group',
    topic: 'Two',
    members: [ada, ben].map(member),
    ...changes,
  });

  it('lets nobody in without a token of its own', async () => {
    expect(await refusal('GET', `/v1.0/users/${ada}`, bearer.connector)).toBe('401 InvalidAuthenticationToken');
  });

  it('makes a new chat each time, and lists them a page at a time', async () => {
    for (let made = 0; made < 3; made += 1) await call('POST', '/v1.0/chats', bearer.graph, chat());
    const pageSchema = z.object({
      value: z.array(z.object({ id: z.string() })),
      '@odata.nextLink': z.url().optional(),
    });
    const first = pageSchema.parse((await call('GET', `/v1.0/users/${ada}/chats?$top=2`, bearer.graph)).body);
    const next = new URL(first['@odata.nextLink'] ?? '');
    const second = pageSchema.parse((await call('GET', next.pathname + next.search, bearer.graph)).body);
    expect([first.value.length, second.value.length, second['@odata.nextLink']]).toEqual([2, 1, undefined]);
  });

  it('refuses what “Create chat” does not take', async () => {
    const post = (body: object) => refusal('POST', '/v1.0/chats', bearer.graph, body);
    expect(await post(chat({ topic: 'a: b' }))).toBe('400 BadRequest');
    expect(await post(chat({ members: [member(ada)] }))).toBe('400 BadRequest');
    expect(await post(chat({ members: [member(ada), member('nobody')] }))).toBe('404 NotFound');
    expect(await post(chat({ chatType: 'meeting' }))).toBe('400 BadRequest');
  });

  it('puts the app into a chat once, and takes it out again', async () => {
    const { id } = z.object({ id: z.string() }).parse((await call('POST', '/v1.0/chats', bearer.graph, chat())).body);
    const apps = `/v1.0/chats/${encodeURIComponent(id)}/installedApps`;
    const ours = { 'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${catalogAppId}` };
    expect(await refusal('POST', apps, bearer.graph, { 'teamsApp@odata.bind': 'x' })).toBe('404 NotFound');
    expect((await call('POST', apps, bearer.graph, ours)).status).toBe(201);
    expect(await refusal('POST', apps, bearer.graph, ours)).toBe('409 Conflict');
    const listed = z
      .object({ value: z.array(z.object({ id: z.string() })).length(1) })
      .parse((await call('GET', `${apps}?$expand=teamsApp`, bearer.graph)).body);
    const installation = `${apps}/${encodeURIComponent(listed.value[0]?.id ?? '')}`;
    expect((await call('DELETE', installation, bearer.graph)).status).toBe(204);
    expect(await refusal('DELETE', installation, bearer.graph)).toBe('404 NotFound');
  });
});

function text(id: string) {
  return { type: 'TextBlock', id, text: id };
}
