import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import express from 'express';
import type { ChatPerson } from '../chatWorld.ts';
import type { BotDoor, BotRequest } from './botDoor.ts';
import { EventSender } from './events.ts';
import { SlackFaults } from './faults.ts';
import { httpDoor } from './httpDoor.ts';
import { type InstalledApp, installedApp } from './manifest.ts';
import { type OAuthApp, oauth } from './oauth.ts';
import { responseUrls } from './responseUrls.ts';
import { SlackState, type SlackTeam } from './slackState.ts';
import { SlackWorld } from './slackWorld.ts';
import { socketDoor } from './socketDoor.ts';
import { Tokens } from './tokens.ts';
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
  /** Absent: the app is in the one workspace already, with `botToken`. */
  readonly oauth?: OAuthApp;
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
  /** An address to answer a press at, as a request would bring it. */
  responseUrl(channelId: string, userId: string): string;
  /** Files that arrived whole, by name. */
  files(): ReadonlyMap<string, Uint8Array>;
  /** Another workspace on the same Slack; the app is not installed in it yet. */
  addWorkspace(team: SlackTeam, people: readonly ChatPerson[]): SlackWorld;
  /** An administrator removes the app from a workspace: its tokens end, and the bot is told. */
  uninstall(teamId: string): Promise<void>;
  /** Every token that was ever handed out. */
  tokens(): readonly string[];
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
  const states = new Map([[state.team.id, state]]);
  const tokens = new Tokens(state);
  if (options.oauth === undefined) tokens.add(botToken, state);
  else {
    const uninstall = (from: SlackState) => void removeFrom(from);
    const { scopes } = app;
    web.use(oauth({ app: options.oauth, scopes, states, tokens, faults, onCall, uninstall, now: options.now }));
  }
  web.use('/api', webApi({ tokens, appToken, scopes: app.scopes, faults, onCall }));
  web.use('/commands', responseUrls(states));
  web.use('/upload/v1', uploads(states));

  const server = createServer(web);
  const sockets = options.mode === 'socket' ? socketDoor(server, state) : null;
  const recorded = recording(sockets ?? httpDoor(options.botUrl, options.signingSecret, options.now));
  const senders = new Map<string, EventSender>();
  const eventsOf = (of: SlackState) => {
    const sender = senders.get(of.team.id) ?? new EventSender(of, recorded.door, app.events);
    senders.set(of.team.id, sender);
    return sender;
  };
  const worldOf = (of: SlackState) =>
    new SlackWorld({ state: of, app, door: recorded.door, events: eventsOf(of), origin: () => origin });
  /** Docs: "tokens_revoked", "app_uninstalled". */
  const removeFrom = async (from: SlackState) => {
    tokens.revoke(from);
    const ended = { type: 'tokens_revoked', tokens: { oauth: [], bot: [from.botUser] }, event_ts: from.ts() };
    await eventsOf(from).send('tokens_revoked', ended);
    await eventsOf(from).send('app_uninstalled', { type: 'app_uninstalled', event_ts: from.ts() });
  };
  const origin = `http://127.0.0.1:${await listen(server, options.port)}`;

  return {
    apiUrl: `${origin}/api/`,
    teamId: state.team.id,
    world: worldOf(state),
    faults,
    calls,
    repeatLast: recorded.repeatLast,
    responseUrl: (channel, user) => `${origin}/commands/${state.team.id}/${state.newResponse(channel, user, null)}`,
    files: () =>
      new Map(
        [...states.values()]
          .flatMap(({ uploads: all }) => [...all.values()])
          .flatMap(({ name, bytes }) => (bytes === null ? [] : [[name, bytes]])),
      ),
    addWorkspace: (team, people) => {
      const added = new SlackState(options.appName, people, options.now, team);
      states.set(team.id, added);
      return worldOf(added);
    },
    uninstall: async (teamId) => {
      const from = states.get(teamId);
      if (from) await removeFrom(from);
    },
    tokens: () => tokens.all(),
    refreshSockets: () => sockets?.refresh(),
    close: async () => {
      for (const sender of senders.values()) sender.close();
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
