import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { freePort } from '../../src/playground/freePort.ts';
import { type LocalSlack, startSlack } from '../../src/playground/slack/startSlack.ts';
import type { DatabaseChoice, OpenedStore } from '../../src/storage/openStore.ts';
import { openStore } from '../../src/storage/openStore.ts';
import { seedPerson } from '../../test/support/seedPerson.ts';
import { compileBot } from './compileBot.ts';

const mostFailures = 3;
const dataKey = Buffer.alloc(32, 7);
const signingSecret = 'soak-secret';
const botToken = 'xoxb-soak';
const always = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' };
const metadataSchema = z.object({ event_payload: z.object({ key: z.string() }) });

/** `SOAK_PROFILE=folder`: each bot leaves a profile of its processor time there when it ends. */
const profiled = process.env.SOAK_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.SOAK_PROFILE}`] : [];

export interface SoakBot {
  readonly url: string;
  readonly child: ChildProcess;
  alive(): boolean;
}

export interface SoakWorld {
  readonly slack: LocalSlack;
  readonly signingSecret: string;
  readonly botToken: string;
  readonly people: readonly string[];
  /** Starts one more bot on the database, told to die at `crash` (`point:n`). */
  start(more?: Readonly<Record<string, string>>): Promise<SoakBot>;
  end(bot: SoakBot): Promise<void>;
  /** The database, opened beside the bots (PostgreSQL) or while none runs. */
  onStore<T>(work: (opened: OpenedStore) => Promise<T>): Promise<T>;
  /** How often each effect's message was posted, by key. */
  posted(): ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** A local Slack with so many pairs, and a database that knows them; the bots are processes of their own. */
export async function soakWorld(pairs: number, database: string | null): Promise<SoakWorld> {
  const directory = await mkdtemp(join(tmpdir(), 'rapport-soak-'));
  const compiled = await compileBot();
  const choice: DatabaseChoice =
    database === null ? { kind: 'embedded', directory: join(directory, 'data') } : { kind: 'postgres', url: database };
  const people = Array.from({ length: pairs * 2 }, (_, n) => `U0SOAK${n}`);
  const slack = await startSlack({
    port: 0,
    people: [...people, 'U0BOSS'].map((id) => ({
      id,
      name: id,
      email: `${id.toLowerCase()}@example.org`,
      locale: 'en-GB',
      timeZone: 'UTC',
    })),
    signingSecret,
    botToken,
    appToken: 'xapp-soak',
    botUrl: 'http://127.0.0.1:9/slack/events',
    mode: 'http',
    now: () => new Date(),
    appName: 'Rapport',
  });
  const onStore = async <T>(work: (opened: OpenedStore) => Promise<T>): Promise<T> => {
    const now = () => new Date();
    const opened = await openStore({
      database: choice,
      installationId: 'default',
      dataKey,
      previousDataKey: null,
      now,
    });
    try {
      return await work(opened);
    } finally {
      await opened.close();
    }
  };
  await onStore(async ({ store }) => {
    for (const [n, user] of people.entries()) {
      const account = { platform: 'slack', tenant: slack.teamId, user } as const;
      const role = n % 2 === 0 ? 'mentee' : 'mentor';
      const profile = { timeZone: 'UTC', workingHours: always, dutyStation: null };
      await seedPerson(store, { account, roles: [role], programmeId: 'organisation', profile });
    }
    for (let n = 0; n < pairs; n += 1) await seedPair(store, slack.teamId, people, n);
    // Told of what cannot be known, at any hour, so that nothing waits for their morning.
    const boss = { platform: 'slack', tenant: slack.teamId, user: 'U0BOSS' } as const;
    const profile = { timeZone: 'UTC', workingHours: always, dutyStation: null };
    await seedPerson(store, { account: boss, roles: ['mentor'], programmeId: 'organisation', profile });
  });
  for (let n = 0; n < pairs; n += 1) {
    const memberIds = [people[2 * n] ?? '', people[2 * n + 1] ?? ''];
    slack.world.addChannel({ id: `C0SOAK${n}`, name: `pair-${n}`, memberIds });
  }
  const bots = new Set<SoakBot>();

  return {
    slack,
    signingSecret,
    botToken,
    people,
    onStore,
    start: async (more = {}) => {
      // A port that was free may be somebody else's by then, and a crowded machine may be slow to answer: it is started anew.
      for (let failures = 0; ; failures += 1) {
        try {
          return await startOne(more);
        } catch (error) {
          if (failures === mostFailures) throw error;
          process.stderr.write(`${error instanceof Error ? error.message : ''}\n`);
        }
      }
    },
    end: async (bot) => end(bot),
    posted: () => {
      const counts = new Map<string, number>();
      for (const { method, args } of slack.calls) {
        const key = method === 'chat.postMessage' ? keyIn(args.metadata) : null;
        if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return counts;
    },
    close: async () => {
      await Promise.all([...bots].map(end));
      await slack.close();
      await rm(directory, { recursive: true, force: true });
      await compiled.remove();
    },
  };

  async function startOne(more: Readonly<Record<string, string>>): Promise<SoakBot> {
    // Those with a slice of time live shortly: WebAssembly is not made faster meanwhile, which is half of a start's cost.
    const flags = more.SOAK_CLOCK === undefined ? [] : ['--liftoff-only'];
    const child = spawn(process.execPath, [...profiled, ...flags, compiled.path], {
      env: {
        PATH: process.env.PATH ?? '',
        HOME: process.env.HOME ?? '',
        DATA_KEY: dataKey.toString('base64'),
        COORDINATORS: 'slack:U0BOSS',
        PORT: String(await freePort()),
        SLACK_BOT_TOKEN: botToken,
        SLACK_SIGNING_SECRET: signingSecret,
        SLACK_API_URL: slack.apiUrl,
        LOG_LEVEL: 'error',
        ...(choice.kind === 'postgres' ? { DATABASE_URL: choice.url } : { DATA_DIR: choice.directory ?? '' }),
        ...more,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const url = await new Promise<string>((resolve, reject) => {
      let [text, errors] = ['', ''];
      child.stderr?.on('data', (chunk: Buffer) => {
        errors = `${errors}${chunk}`.slice(-2000);
        if (process.env.SOAK_LOG) process.stderr.write(chunk);
      });
      child.stdout?.on('data', (chunk: Buffer) => {
        text = `${text}${chunk}`.slice(-4000);
        if (process.env.SOAK_LOG) process.stderr.write(chunk);
        const found = /SOAK READY (\S+)/.exec(text);
        if (found?.[1]) resolve(found[1]);
      });
      // It may be told to die before it is ready: that is a crash like any other.
      child.once('close', (code, signal) =>
        signal === 'SIGKILL' ? resolve('') : reject(new Error(`a bot ended with ${code}: ${text}${errors}`)),
      );
    });
    const bot = { url, child, alive: () => child.exitCode === null && child.signalCode === null };
    bots.add(bot);
    return bot;
  }

  async function end(bot: SoakBot): Promise<void> {
    if (!bot.alive()) return;
    const gone = once(bot.child, 'exit');
    bot.child.kill('SIGCONT');
    bot.child.kill('SIGTERM');
    await gone;
  }
}

export const pairId = (n: number): string => `pair_soak_${n}`;
export const personId = (user: string): string => `per_${user.toLowerCase()}`;

async function seedPair(
  store: OpenedStore['store'],
  tenant: string,
  people: readonly string[],
  n: number,
): Promise<void> {
  const id = pairId(n);
  await store.transaction(async (tx) => {
    await tx.pairs.save({
      id,
      programmeId: 'organisation',
      menteeId: personId(people[2 * n] ?? ''),
      mentorId: personId(people[2 * n + 1] ?? ''),
      cadence: 'monthly',
      state: 'active',
      startedAt: new Date(),
      endsAt: null,
      endedAt: null,
      endReason: null,
    });
    await tx.spaces.save({
      pairId: id,
      platform: 'slack',
      tenant,
      state: 'open',
      conversationId: `C0SOAK${n}`,
      serviceUrl: null,
      team: null,
    });
  });
}

function keyIn(metadata: unknown): string | null {
  const read: unknown = typeof metadata === 'string' ? JSON.parse(metadata) : metadata;
  const parsed = metadataSchema.safeParse(read);
  return parsed.success ? parsed.data.event_payload.key : null;
}
