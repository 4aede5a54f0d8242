import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

const key = Buffer.alloc(32, 7).toString('base64');
const base = { COORDINATORS: 'slack:U01', DATA_KEY: key };
const slack = { ...base, SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'secret-value' };
const oauth = {
  ...base,
  COORDINATORS: 'slack:T1/U01',
  SLACK_CLIENT_ID: '1',
  SLACK_CLIENT_SECRET: 'client-value',
  SLACK_SIGNING_SECRET: 'secret-value',
  PUBLIC_URL: 'https://bot.example.org',
};
const teams = { ...base, TEAMS_APP_ID: 'app', TEAMS_APP_PASSWORD: 'password-value', TEAMS_APP_TENANT_ID: 'tenant' };

function problems(env: Record<string, string>): readonly string[] {
  const read = readConfig(env);
  return read.ok ? [] : read.problems;
}

function config(env: Record<string, string>) {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.config;
}

describe('settings', () => {
  it('asks for a platform, coordinators and a key when nothing is set', () => {
    const said = problems({});
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(/^No chat platform is set/);
    expect(said[1]).toMatch(/^COORDINATORS is missing/);
    expect(said[2]).toMatch(/^DATA_KEY is missing/);
  });

  it('has a default for what need not be said', () => {
    expect(config(slack)).toMatchObject({
      host: '127.0.0.1',
      port: 3978,
      publicUrl: null,
      installationId: 'default',
      database: { kind: 'embedded', directory: './data' },
      programmeFiles: ['organisation'],
      coordinators: [{ kind: 'account', platform: 'slack', user: 'U01' }],
      slack: { mode: { kind: 'http' }, apiUrl: null, access: { kind: 'token' } },
      teams: null,
    });
  });

  it('holds a claim for a minute and keeps a prompt for a day, unless told otherwise', () => {
    expect(config(slack)).toMatchObject({ leaseMs: 60_000, graceMs: 86_400_000 });
    const told = { ...slack, SEND_LEASE_SECONDS: '30', PROMPT_GRACE_HOURS: '2' };
    expect(config(told)).toMatchObject({ leaseMs: 30_000, graceMs: 7_200_000 });
    const wrong = problems({ ...slack, SEND_LEASE_SECONDS: '1', PROMPT_GRACE_HOURS: '0' });
    expect(wrong.map((problem) => problem.split(' ')[0])).toEqual(['SEND_LEASE_SECONDS', 'PROMPT_GRACE_HOURS']);
  });

  it('uses Socket Mode when the app token is there', () => {
    expect(config({ ...slack, SLACK_APP_TOKEN: 'xapp-1' }).slack?.mode).toEqual({ kind: 'socket', appToken: 'xapp-1' });
  });

  it('serves invited workspaces with a client id', () => {
    const access = { kind: 'oauth', clientId: '1', clientSecret: 'client-value', publicUrl: 'https://bot.example.org' };
    expect(config(oauth).slack?.access).toEqual(access);
  });

  it('serves the tenant of its own registration unless others are named', () => {
    expect(config(teams).teams?.tenantIds).toEqual(['tenant']);
    expect(config({ ...teams, TEAMS_TENANT_IDS: 'a, b,' }).teams?.tenantIds).toEqual(['a', 'b']);
  });

  it('reads coordinators by account and by e-mail', () => {
    const named = 'slack:U01, slack:T1/U02, teams:0a-1, Ann@Example.org';
    expect(config({ ...slack, COORDINATORS: named }).coordinators).toEqual([
      { kind: 'account', platform: 'slack', user: 'U01' },
      { kind: 'account', platform: 'slack', tenant: 'T1', user: 'U02' },
      { kind: 'account', platform: 'teams', user: '0a-1' },
      { kind: 'email', email: 'ann@example.org' },
    ]);
  });

  it.each([
    ['half a Slack: only the bot token', { ...base, SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_SIGNING_SECRET is missing'],
    ['half a Slack: only the secret', { ...base, SLACK_SIGNING_SECRET: 's' }, 'SLACK_BOT_TOKEN is missing'],
    ['half a Slack: only the app token', { ...base, SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN is missing'],
    ['tokens mixed up', { ...slack, SLACK_BOT_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN is not a bot token'],
    ['a bot token as app token', { ...slack, SLACK_APP_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN is not an app-level token'],
    ['half of OAuth', { ...slack, SLACK_CLIENT_ID: '1' }, 'SLACK_CLIENT_SECRET is missing'],
    ['OAuth without an address to come back to', { ...oauth, PUBLIC_URL: '' }, 'SLACK_CLIENT_ID needs PUBLIC_URL'],
    ['OAuth beside a token', { ...oauth, SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_BOT_TOKEN serves one workspace'],
    ['a user of no workspace in particular', { ...oauth, COORDINATORS: 'slack:U01' }, 'COORDINATORS does not say'],
    ['a Web API in the clear', { ...slack, SLACK_API_URL: 'http://slack.example.org/' }, 'SLACK_API_URL is not a safe'],
    ['an empty Teams id', { ...base, TEAMS_APP_ID: '' }, 'TEAMS_APP_ID is empty'],
    ['an empty Teams id beside a Slack', { ...slack, TEAMS_APP_ID: ' ' }, 'TEAMS_APP_ID is empty'],
    ['a Teams without an id', { ...base, TEAMS_APP_PASSWORD: 'p' }, 'TEAMS_APP_ID is missing'],
    ['a Teams tenant without an id', { ...slack, TEAMS_APP_TENANT_ID: 't' }, 'TEAMS_APP_ID is missing'],
    ['a Teams without a password', { ...teams, TEAMS_APP_PASSWORD: '' }, 'TEAMS_APP_PASSWORD is missing'],
    ['a Teams without a tenant', { ...teams, TEAMS_APP_TENANT_ID: '' }, 'TEAMS_APP_TENANT_ID is missing'],
    ['a wildcard service host', { ...teams, TEAMS_SERVICE_HOSTS: '*.trafficmanager.net' }, 'TEAMS_SERVICE_HOSTS has'],
    ['a login authority in the clear', { ...teams, TEAMS_LOGIN_AUTHORITY: 'http://x.org' }, 'TEAMS_LOGIN_AUTHORITY is'],
    ['a short key', { ...slack, DATA_KEY: Buffer.alloc(31).toString('base64') }, 'DATA_KEY is not 32 bytes in base64'],
    ['a key that is no base64', { ...slack, DATA_KEY: `${'x'.repeat(42)}!=` }, 'DATA_KEY is not 32 bytes in base64'],
    ['a bad previous key', { ...slack, DATA_KEY_PREVIOUS: 'short' }, 'DATA_KEY_PREVIOUS is not 32 bytes'],
    ['another database', { ...slack, DATABASE_URL: 'mysql://host/db' }, 'DATABASE_URL is not the address'],
    ['a port too high', { ...slack, PORT: '65536' }, 'PORT is not a port'],
    ['a port in words', { ...slack, PORT: 'http' }, 'PORT is not a port'],
    ['a public address in the clear', { ...slack, PUBLIC_URL: 'http://bot.example.org' }, 'PUBLIC_URL is not a safe'],
    ['a coordinator without a platform', { ...slack, COORDINATORS: 'U01' }, 'COORDINATORS has an entry'],
    ['an odd log level', { ...slack, LOG_LEVEL: 'loud' }, 'LOG_LEVEL is not one of'],
  ])('says one sentence about %s', (_name, env, beginning) => {
    const said = problems(env);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(new RegExp(`^${beginning.replaceAll(/[.*]/g, '\\$&')}`));
    expect(said[0]).toMatch(/^[^\n]+\.$/);
  });

  it('never repeats a value that was set', () => {
    const said = problems({
      ...slack,
      DATA_KEY: 'my-bad-key',
      DATABASE_URL: 'mysql://user:my-password@host/db',
      COORDINATORS: 'my-name',
      SLACK_BOT_TOKEN: 'xoxp-my-token',
    });
    expect(said).toHaveLength(4);
    expect(said.join()).not.toMatch(/my-/);
  });
});

describe('TEAMS_ALLOW_ANONYMOUS', () => {
  const anonymous = { ...base, TEAMS_ALLOW_ANONYMOUS: '1' };

  it('needs no app id', () => {
    expect(config(anonymous).teams).toMatchObject({ appId: '', allowAnonymous: true, tenantIds: [] });
    expect(config({ ...anonymous, TEAMS_APP_ID: '' }).teams?.allowAnonymous).toBe(true);
  });

  it.each([
    [{ DATABASE_URL: 'postgresql://localhost/rapport' }],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' }],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }],
    [{ HOST: '0.0.0.0' }],
    [{ HOST: '::' }],
    [{ NODE_ENV: 'production' }],
  ])('is refused together with %o', (beside) => {
    const said = problems({ ...anonymous, ...beside });
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^TEAMS_ALLOW_ANONYMOUS lets anybody in/);
  });

  it.each([['127.0.0.1'], ['localhost'], ['::1'], ['127.3.2.1']])('is taken on %s', (HOST) => {
    expect(problems({ ...anonymous, HOST })).toEqual([]);
  });

  it('is 1 or nothing', () => {
    expect(problems({ ...slack, TEAMS_ALLOW_ANONYMOUS: 'yes' })[0]).toMatch(/^TEAMS_ALLOW_ANONYMOUS is not understood/);
    expect(config({ ...slack, TEAMS_ALLOW_ANONYMOUS: '0' }).teams).toBe(null);
  });
});
