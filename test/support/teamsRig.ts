import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import express from 'express';
import { generateKeyPair } from 'jose';
import type { Account } from '../../src/core/people/account.ts';
import { createTeams } from '../../src/platforms/teams/createTeams.ts';
import type { TeamsOptions } from '../../src/platforms/teams/options.ts';
import type { ChatPerson } from '../../src/playground/chatWorld.ts';
import { type LocalTeams, startTeams } from '../../src/playground/teams/startTeams.ts';
import type { TeamsFault } from '../../src/playground/teams/teamsFaults.ts';
import type { Conversation } from '../../src/ports/conversation.ts';
import type { Inbound } from '../../src/ports/inbound.ts';
import type { HandleInbound } from '../../src/ports/reply.ts';
import type { Fault, MakeRig, PlatformRig, RigPeople } from '../contracts/platformRig.ts';

export const teamsPeople = {
  ada: '0a0a0a0a-1111-4111-8111-0000000000a1',
  ben: '0b0b0b0b-2222-4222-8222-0000000000b2',
  cleo: '0c0c0c0c-3333-4333-8333-0000000000c3',
} satisfies RigPeople;

const colleagues: readonly ChatPerson[] = [
  { id: teamsPeople.ada, name: 'Ada Obi', email: 'Ada.Obi@example.org', locale: 'en-GB', timeZone: 'Europe/London' },
  { id: teamsPeople.ben, name: 'Ben Diop', email: 'ben.diop@example.org', locale: 'fr-FR', timeZone: 'Africa/Dakar' },
  { id: teamsPeople.cleo, name: 'Cleo Sato', email: 'cleo.sato@example.org', locale: 'en-US', timeZone: 'Asia/Tokyo' },
];

const faults: Readonly<Record<Fault, TeamsFault>> = {
  'rate-limited': { kind: 'rate-limited', retryAfterSeconds: 7 },
  busy: { kind: 'rate-limited', retryAfterSeconds: 0 },
  'server-error': { kind: 'server-error' },
  refused: { kind: 'error', status: 403, code: 'MessageWritesBlocked' },
  dropped: { kind: 'dropped' },
};

/** Made once for a file of tests: keys take longer than everything else here. */
const keys = { channel: await generateKeyPair('RS256'), entra: await generateKeyPair('RS256') };

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: object;
  readonly message: string;
}

export type TeamsRig = PlatformRig & {
  readonly people: RigPeople;
  readonly teams: LocalTeams;
  readonly botUrl: string;
  readonly appId: string;
  readonly logged: readonly LogLine[];
};

/** The local Teams with the real adapter behind a real HTTP server, both on loopback. */
export async function teamsRig(
  changes: Partial<TeamsOptions> | ((local: LocalTeams) => Partial<TeamsOptions>) = {},
): Promise<TeamsRig> {
  const app = express();
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The bot has no port.');
  const botUrl = `http://127.0.0.1:${address.port}/api/messages`;
  const identity = {
    appId: randomUUID(),
    appPassword: randomUUID(),
    tenantId: randomUUID(),
    catalogAppId: randomUUID(),
  };
  const teams = await startTeams({
    ...identity,
    port: 0,
    people: colleagues,
    botUrl,
    now: () => new Date(),
    botName: 'Rapport',
    keys,
  });

  const heard: Inbound[] = [];
  const noted: PlatformRig['noted'][number][] = [];
  const logged: LogLine[] = [];
  const talks = new Map<string, Conversation>();
  let answer: HandleInbound = async () => ({ kind: 'none' });
  const log = (level: LogLine['level']) => (fields: object, message: string) => {
    logged.push({ level, fields, message });
  };
  const words = {
    working: 'Still working on it.',
    failed: 'That did not work. Nothing was changed.',
    closed: 'Closed. Nothing was kept.',
    answeredDirectly: 'I have written to you directly.',
    addTheApp: 'Please add the app first.',
    needed: 'Please fill this in.',
    numberNeeded: (min: number, max: number) => `From ${min} to ${max}, please.`,
  };
  const patienceMs = 500;
  const keyOf = (account: Account) => `${account.tenant}/${account.user}`;
  const bot = createTeams({
    ...identity,
    ...teams.settings,
    appTenantId: identity.tenantId,
    tenantIds: [identity.tenantId],
    allowAnonymous: false,
    handle: (inbound) => {
      heard.push(inbound);
      return answer(inbound);
    },
    directTalks: {
      find: async (account) => talks.get(keyOf(account)) ?? null,
      save: async (account, conversation) => void talks.set(keyOf(account), conversation),
    },
    answers: { note: async (message, about) => void noted.push({ message, about }) },
    log: { info: log('info'), warn: log('warn'), error: log('error') },
    words: () => words,
    now: () => new Date(),
    patienceMs,
    ...(typeof changes === 'function' ? changes(teams) : changes),
  });
  app.use('/api/messages', bot.router);
  await bot.start();

  return {
    world: teams.world,
    port: bot.port,
    heard,
    noted,
    onInbound(handle) {
      answer = handle;
    },
    tenant: identity.tenantId,
    words,
    fault: (kind) => teams.faults.next(/^(POST|PUT|DELETE) /, faults[kind]),
    repeatLast: () => teams.repeatLast(),
    async sendMalformed() {
      const token = await teams.door.token();
      const bodies = [
        '{',
        'null',
        '[]',
        '"text"',
        '{}',
        '{"type":"message"}',
        malformedPress(teams, identity.tenantId),
      ];
      const answers = [];
      for (const body of bodies) answers.push(await teams.door.deliver(body, token));
      return answers.map(({ status }) => status);
    },
    patienceMs,
    // A chat that the bot left stays as it is for its people.
    supports: { privateInGroup: false, home: false, dialogs: false, readBack: false, archives: false },
    people: teamsPeople,
    teams,
    botUrl,
    appId: identity.appId,
    logged,
    async close() {
      await teams.close();
      await bot.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const makeTeamsRig: MakeRig = () => teamsRig();

/** A whole activity whose button carries something that no card of ours has. */
function malformedPress(teams: LocalTeams, tenant: string): string {
  return JSON.stringify({
    type: 'message',
    id: '1',
    channelId: 'msteams',
    serviceUrl: teams.serviceUrl,
    from: { id: '29:1x', aadObjectId: teamsPeople.ada },
    recipient: { id: '28:bot' },
    conversation: { id: 'a:1x', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    value: { _rapport: { kind: 'action', verb: 7 } },
  });
}
