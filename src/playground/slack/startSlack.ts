import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import express from 'express';
import type { ChatPerson } from '../chatWorld.ts';
import type { BotDoor, BotRequest } from './botDoor.ts';
import { EventSender } from './events.ts';
import { SlackFaults } from './faults.ts';
import { httpDoor } from './httpDoor.ts';
import { type InstalledApp, installedApp } from './manifest.ts';
import { responseUrls } from './responseUrls.ts';
import { SlackState } from './slackState.ts';
import { SlackWorld } from './slackWorld.ts';
import { socketDoor } from './socketDoor.ts';
import { uploads } from './uploads.ts';
import { webApi } from './webApi.ts';

export interface LocalSlackOptions {
  /** 0 for any free one; the server binds to 127.0.0.1. */
  readonly port: number;
  readonly people: readonly ChatPerson[];
  readonly signingSecret: string;
  readonly botToken: string;
  readonly appToken: string;
  /** The bot's URL for events, commands and interactivity; unused with sockets. */
  readonly botUrl: string;
  readonly mode: 'http' | 'socket';
  readonly now: () => Date;
  readonly appName: string;
  /** What was installed; absent: the app's own manifest. */
  readonly app?: InstalledApp;
}

/** A call of the Web API, as it arrived. */
export interface WebApiCall {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

export interface LocalSlack {
  /** What to give the bot as `SLACK_API_URL`. */
  readonly apiUrl: string;
  readonly teamId: string;
  readonly world: SlackWorld;
  readonly faults: SlackFaults;
  /** Every accepted call, oldest first. */
  readonly calls: readonly WebApiCall[];
  /** Sends the last request to the bot once more, an event marked as a retry. */
  repeatLast(): Promise<void>;
  /** Files that arrived whole, by name. */
  files(): ReadonlyMap<string, Uint8Array>;
  /** Tells socket clients to reconnect, as Slack does from time to time. */
  refreshSockets(): void;
  close(): Promise<void>;
}

/** Starts a local Slack: Web API, response URLs, uploads, sockets, and people at their clients. */
export async function startSlack(options: LocalSlackOptions): Promise<LocalSlack> {
  const app = options.app ?? (await ownManifest());
  const state = new SlackState(options.appName, options.people, options.now);
  const faults = new SlackFaults();
  const calls: WebApiCall[] = [];
  const web = express().disable('x-powered-by');
  const { botToken, appToken } = options;
  const onCall = (method: string, args: Readonly<Record<string, unknown>>) =>
    void calls.push({ method, args, at: options.now() });
  web.use('/api', webApi({ state, botToken, appToken, scopes: app.scopes, faults, onCall }));
  web.use('/commands', responseUrls(state));
  web.use('/upload/v1', uploads(state));

  const server = createServer(web);
  const sockets = options.mode === 'socket' ? socketDoor(server, state) : null;
  const recorded = recording(sockets ?? httpDoor(options.botUrl, options.signingSecret, options.now));
  const events = new EventSender(state, recorded.door, app.events);
  const origin = `http://127.0.0.1:${await listen(server, options.port)}`;

  return {
    apiUrl: `${origin}/api/`,
    teamId: state.team.id,
    world: new SlackWorld({ state, app, door: recorded.door, events, origin: () => origin }),
    faults,
    calls,
    repeatLast: recorded.repeatLast,
    files: () =>
      new Map([...state.uploads.values()].flatMap(({ name, bytes }) => (bytes === null ? [] : [[name, bytes]]))),
    refreshSockets: () => sockets?.refresh(),
    close: async () => {
      events.close();
      recorded.door.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function ownManifest(): Promise<InstalledApp> {
  const text = await readFile(new URL('../../../manifests/slack/manifest.json', import.meta.url), 'utf8');
  return installedApp(JSON.parse(text));
}

function recording(door: BotDoor): { door: BotDoor; repeatLast: () => Promise<void> } {
  let last: BotRequest | null = null;
  const send = (request: BotRequest) => {
    last = request;
    return door.send(request);
  };
  const repeatLast = async () => {
    if (last === null) return;
    await door.send(last.kind === 'event' ? { ...last, retry: { number: 1, reason: 'http_timeout' } } : last);
  };
  return { door: { send, close: () => door.close() }, repeatLast };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
