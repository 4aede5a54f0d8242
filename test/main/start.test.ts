import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slackNotes } from '../../src/boot/slackNotes.ts';
import type { ChatWorld } from '../../src/playground/chatWorld.ts';
import { freePort } from '../../src/playground/freePort.ts';
import { signedHeaders } from '../../src/playground/slack/signing.ts';
import { type LocalSlack, startSlack } from '../../src/playground/slack/startSlack.ts';
import { directTalkId, seen } from '../contracts/onScreen.ts';
import { installingBrowser } from '../support/installingBrowser.ts';
import { type Ended, goodSettings, type RunningBot, runBot, runToEnd } from './botProcess.ts';

const lines = (text: string) => text.trim().split('\n');

describe('npm start refuses, in one sentence per thing and with exit code 1', () => {
  it.concurrent.each([
    ['nothing', {}, [/^No chat platform is set: /, /^COORDINATORS is missing: /, /^DATA_KEY is missing: /]],
    ['half a Slack', { ...goodSettings, SLACK_BOT_TOKEN: 'xoxb-1' }, [/^SLACK_SIGNING_SECRET is missing: /]],
    ['an empty Teams id', { ...goodSettings, TEAMS_APP_ID: '' }, [/^TEAMS_APP_ID is empty, /]],
    [
      'a programme that is not there',
      { ...goodSettings, SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', PROGRAMME_FILES: 'organization' },
      [/^The programme "organization" cannot be read: /],
    ],
  ])('%s', async (_name, settings, sentences) => {
    const { code, output, errors } = await runToEnd(settings);
    expect(code).toBe(1);
    expect(output).toBe('');
    expect(lines(errors)).toHaveLength(sentences.length);
    for (const [index, sentence] of sentences.entries()) expect(lines(errors)[index]).toMatch(sentence);
  });
});

/** Both begin with the letters by which secrets of tests are known (`lookThrough`). */
const [clientSecret, signingSecret] = ['the-client-secret', 'local-signing-secret'];

describe('npm start', () => {
  let slack: LocalSlack;
  let second: ChatWorld;
  let directory: string;
  let bot: RunningBot;
  let settings: Record<string, string>;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'rapport-start-'));
    const port = await freePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    const ada = { id: 'U0ADA', name: 'Ada', email: 'ada@example.org', locale: 'fr-FR', timeZone: 'UTC' };
    slack = await startSlack({
      port: 0,
      people: [ada],
      signingSecret,
      botToken: 'xoxb-local',
      appToken: 'xapp-local',
      botUrl: `${publicUrl}/slack/events`,
      mode: 'http',
      now: () => new Date(),
      appName: 'Rapport',
      oauth: { clientId: '1.2', clientSecret, redirectUrls: [`${publicUrl}/slack/oauth_redirect`], rotates: false },
    });
    second = slack.addWorkspace({ id: 'T0SECOND', domain: 'second', name: 'Second' }, [ada]);
    settings = {
      ...goodSettings,
      COORDINATORS: `slack:${slack.teamId}/U0BOSS`,
      DATA_DIR: join(directory, 'data'),
      PORT: String(port),
      PUBLIC_URL: publicUrl,
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: clientSecret,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: slack.apiUrl,
    };
    bot = await runBot(settings);
  });
  afterAll(async () => {
    await bot.stop();
    await slack.close();
    await rm(directory, { recursive: true, force: true });
  });

  const refused = (ended: Ended, sentence: RegExp) => {
    expect(ended.errors).toMatch(sentence);
    expect(lines(ended.errors)).toHaveLength(1);
    expect(ended.code).toBe(1);
  };

  it('serves when all is ready', async () => {
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${bot.url}/slack/events`, { method: 'POST', body: '{}' })).status).toBeGreaterThanOrEqual(400);
  });

  const fromSecond = async () => {
    const event = { type: 'app_home_opened', user: 'U0ADA', tab: 'messages' };
    const body = JSON.stringify({ type: 'event_callback', team_id: 'T0SECOND', event_id: randomUUID(), event });
    const headers = { 'content-type': 'application/json', ...signedHeaders(signingSecret, body, new Date()) };
    return (await fetch(`${bot.url}/slack/events`, { method: 'POST', body, headers })).status;
  };

  it('X3: lets invited workspaces in, hears and answers each in its own, and forgets one that removes the app', async () => {
    const { output } = await runToEnd(settings, ['src/cli/main.ts', 'slack', 'invite']);
    const invitation = new URL(output.trim()).searchParams.get('invite') ?? '';
    const places = { bot: bot.url, slack: new URL(slack.apiUrl).origin, publicUrl: bot.url };
    expect(await fromSecond()).toBe(401);
    expect((await installingBrowser(places).install('T0SECOND', invitation)).status).toBe(200);
    expect((await installingBrowser(places).install(slack.teamId, invitation)).status).toBe(403);
    const another = slackNotes(
      { dataKey: Buffer.from(goodSettings.DATA_KEY, 'base64'), previousDataKey: null, installationId: 'default' },
      { now: () => new Date() },
    ).invitations;
    const day = new Date(Date.now() + 24 * 60 * 60 * 1000);
    const mine = another.write(randomUUID(), '', day);
    expect((await installingBrowser(places).install(slack.teamId, mine)).status).toBe(200);

    for (const world of [second, slack.world]) {
      const talk = directTalkId(world, 'U0ADA');
      const heard = world.messages('U0ADA', talk).length;
      await world.say('U0ADA', talk, 'canary-said, which is no command');
      await seen(world, () => world.messages('U0ADA', talk).find(({ from }, at) => at > heard && from.bot));
    }
    expect(await fromSecond()).toBe(200);
    await slack.uninstall('T0SECOND');
    expect(await fromSecond()).toBe(401);
    const said = bot.output();
    expect(said).toContain('a workspace was installed');
    expect(said).toContain('the app was removed from a workspace');
    for (const secret of [...slack.tokens(), 'state=', 'invite=', invitation, mine]) expect(said).not.toContain(secret);
  });

  it('refuses a second process on the same embedded database', async () => {
    refused(await runToEnd(settings), /^Another .*\.$/m);
  });

  it('refuses a port that is taken', async () => {
    const other = { ...settings, DATA_DIR: join(directory, 'other'), PORT: new URL(bot.url).port };
    refused(await runToEnd(other), /^Port \d+ on 127\.0\.0\.1 is taken: /);
  });

  it('refuses a platform that does not answer, or does not want the token', async () => {
    const { SLACK_CLIENT_ID: _, SLACK_CLIENT_SECRET: __, ...rest } = settings;
    const other = { ...rest, PORT: '0', DATA_DIR: join(directory, 'other'), SLACK_BOT_TOKEN: 'xoxb-wrong' };
    refused(await runToEnd({ ...other, SLACK_API_URL: 'http://127.0.0.1:9/api/' }), /could not be reached/);
    refused(await runToEnd(other), /did not let the bot in \(invalid_auth\)/);
  });

  it('stops cleanly when asked, and starts again; then refuses another key', async () => {
    expect(await bot.stop()).toBe(0);
    const otherKey = randomBytes(32).toString('base64');
    refused(await runToEnd({ ...settings, DATA_KEY: otherKey }), /DATA_KEY/);
    bot = await runBot(settings);
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
    expect(await fromSecond()).toBe(401);
  });

  it('is backed up and restored from the command line while it is stopped', async () => {
    const cli = (...args: string[]) => runToEnd(settings, ['src/cli/main.ts', ...args]);
    const file = join(directory, 'backup.tar.gz');
    refused(await cli('backup', file), /^Another /);
    await bot.stop();
    expect(await cli('backup', file)).toMatchObject({ code: 0, errors: '' });
    refused(await cli('restore', file), /already/);
    await rm(join(directory, 'data'), { recursive: true });
    expect(await cli('restore', file)).toMatchObject({ code: 0, errors: '' });
    expect(await readdir(join(directory, 'data'))).not.toEqual([]);
  });
});
