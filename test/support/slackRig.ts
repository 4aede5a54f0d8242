import { createServer } from 'node:http';
import express from 'express';
import { createSlack, type Slack } from '../../src/platforms/slack/createSlack.ts';
import type { SlackOptions } from '../../src/platforms/slack/slackOptions.ts';
import type { ChatPerson } from '../../src/playground/chatWorld.ts';
import type { SlackFault } from '../../src/playground/slack/faults.ts';
import { signedHeaders } from '../../src/playground/slack/signing.ts';
import { type LocalSlack, type LocalSlackOptions, startSlack } from '../../src/playground/slack/startSlack.ts';
import type { Inbound } from '../../src/ports/inbound.ts';
import type { HandleInbound } from '../../src/ports/reply.ts';
import type { Fault, MakeRig, PlatformRig, RigPeople } from '../contracts/platformRig.ts';

export const slackPeople = { ada: 'U0ADA', ben: 'U0BEN', cleo: 'U0CLEO' } satisfies RigPeople;

const colleagues: readonly ChatPerson[] = [
  { id: slackPeople.ada, name: 'Ada Obi', email: 'ada.obi@example.org', locale: 'en-GB', timeZone: 'Europe/London' },
  { id: slackPeople.ben, name: 'Ben Diop', email: 'ben.diop@example.org', locale: 'fr-FR', timeZone: 'Africa/Dakar' },
  { id: slackPeople.cleo, name: 'Cleo Sato', email: 'cleo.sato@example.org', locale: 'en-US', timeZone: 'Asia/Tokyo' },
];

const faults: Readonly<Record<Fault, SlackFault>> = {
  'rate-limited': { kind: 'rate-limited', retryAfterSeconds: 7 },
  busy: { kind: 'rate-limited', retryAfterSeconds: 0 },
  'server-error': { kind: 'server-error' },
  refused: { kind: 'error', code: 'restricted_action' },
  dropped: { kind: 'dropped' },
};

/** Everything that changes something; `auth.test` and look-ups are left alone. */
const deeds = /^(chat|views|files)\.|^conversations\.(create|invite|archive|set)/;

const signingSecret = 'local-signing-secret';
const botToken = 'xoxb-local';
const appToken = 'xapp-local';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: object;
  readonly message: string;
}

export type SlackRig = PlatformRig & {
  readonly people: RigPeople;
  readonly slack: LocalSlack;
  readonly bot: Slack;
  readonly botUrl: string;
  readonly logged: readonly LogLine[];
  /** Sends the bot a request as Slack signs it. */
  send(body: string, contentType: string, at?: Date): Promise<Response>;
};

/** The local Slack with the real adapter behind a real HTTP server or on a real socket, all on loopback. */
export async function slackRig(
  changes: Partial<SlackOptions> = {},
  local: Partial<LocalSlackOptions> = {},
): Promise<SlackRig> {
  const app = express();
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The bot has no port.');
  const botUrl = `http://127.0.0.1:${address.port}/slack/events`;
  const slack = await startSlack({
    port: 0,
    people: colleagues,
    signingSecret,
    botToken,
    appToken,
    botUrl,
    mode: 'http',
    now: () => new Date(),
    appName: 'Rapport',
    ...local,
  });

  const heard: Inbound[] = [];
  const noted: PlatformRig['noted'][number][] = [];
  const logged: LogLine[] = [];
  let answer: HandleInbound = async () => ({ kind: 'none' });
  const log = (level: LogLine['level']) => (fields: object, message: string) => {
    logged.push({ level, fields, message });
  };
  const words = {
    working: 'Still working on it.',
    failed: 'That did not work.',
    openForm: 'This needs a form.',
    openFormButton: 'Open the form',
  };
  const patienceMs = 500;
  const bot = createSlack({
    access: { kind: 'token', botToken },
    mode: local.mode === 'socket' ? { kind: 'socket', appToken } : { kind: 'http', signingSecret },
    apiUrl: slack.apiUrl,
    handle: (inbound) => {
      heard.push(inbound);
      return answer(inbound);
    },
    answers: { note: async (message, about) => void noted.push({ message, about }) },
    words: () => words,
    log: { info: log('info'), warn: log('warn'), error: log('error') },
    now: () => new Date(),
    patienceMs,
    timeoutMs: 2_000,
    ...changes,
  });
  if (bot.router !== null) app.use(bot.router);
  const close = async () => {
    await bot.stop();
    await slack.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  await bot.start().catch(async (error: unknown) => {
    await close();
    throw error;
  });

  const send = (body: string, contentType: string, at = new Date()) =>
    fetch(botUrl, {
      method: 'POST',
      body,
      headers: { 'content-type': contentType, ...signedHeaders(signingSecret, body, at) },
    });

  return {
    world: slack.world,
    port: bot.port,
    heard,
    noted,
    onInbound(handle) {
      answer = handle;
    },
    tenant: slack.teamId,
    words,
    fault: (kind) => slack.faults.next(deeds, faults[kind]),
    repeatLast: () => slack.repeatLast(),
    async sendMalformed() {
      if (bot.router === null) return [];
      const json = ['', '{', 'null', '[]', '"text"', '{}', '{"type":"event_callback"}', '{"type":"x","event":null}'];
      const unheard = encodeURIComponent(JSON.stringify({ type: 'shortcut', user: { id: slackPeople.ada } }));
      const forms = ['payload=null', 'payload=%7B', 'payload=%5B%5D', 'a=b', `payload=${unheard}`];
      const answers = [
        ...(await Promise.all(json.map((body) => send(body, 'application/json')))),
        ...(await Promise.all(forms.map((body) => send(body, 'application/x-www-form-urlencoded')))),
      ];
      return answers.map(({ status }) => status);
    },
    patienceMs,
    supports: { privateInGroup: true, home: true, dialogs: true, readBack: true, archives: true },
    people: slackPeople,
    slack,
    bot,
    botUrl,
    logged,
    send,
    close,
  };
}

export const makeSlackRig: MakeRig = () => slackRig();
export const makeSlackSocketRig: MakeRig = () => slackRig({}, { mode: 'socket' });
