import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalSlack, startSlack } from '../../src/playground/slack/startSlack.ts';
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

describe('npm start', () => {
  let slack: LocalSlack;
  let directory: string;
  let bot: RunningBot;
  let settings: Record<string, string>;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'rapport-start-'));
    slack = await startSlack({
      port: 0,
      people: [],
      signingSecret: 'secret',
      botToken: 'xoxb-local',
      appToken: 'xapp-local',
      botUrl: 'http://127.0.0.1:9/slack/events',
      mode: 'http',
      now: () => new Date(),
      appName: 'Rapport',
    });
    settings = {
      ...goodSettings,
      DATA_DIR: join(directory, 'data'),
      SLACK_BOT_TOKEN: 'xoxb-local',
      SLACK_SIGNING_SECRET: 'secret',
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

  it('refuses a second process on the same embedded database', async () => {
    refused(await runToEnd(settings), /^Another .*\.$/m);
  });

  it('refuses a port that is taken', async () => {
    const other = { ...settings, DATA_DIR: join(directory, 'other'), PORT: new URL(bot.url).port };
    refused(await runToEnd(other), /^Port \d+ on 127\.0\.0\.1 is taken: /);
  });

  it('refuses a platform that does not answer, or does not want the token', async () => {
    const other = { ...settings, DATA_DIR: join(directory, 'other') };
    refused(await runToEnd({ ...other, SLACK_API_URL: 'http://127.0.0.1:9/api/' }), /could not be reached/);
    refused(await runToEnd({ ...other, SLACK_BOT_TOKEN: 'xoxb-wrong' }), /did not let the bot in \(invalid_auth\)/);
  });

  it('stops cleanly when asked, and starts again; then refuses another key', async () => {
    expect(await bot.stop()).toBe(0);
    const otherKey = randomBytes(32).toString('base64');
    refused(await runToEnd({ ...settings, DATA_KEY: otherKey }), /DATA_KEY/);
    bot = await runBot(settings);
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
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
