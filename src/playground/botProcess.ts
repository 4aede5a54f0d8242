import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { freePort } from './freePort.ts';

/** The bot as the playground knows it: a process with an address, and the control of its clock that its demo entry has. */
export interface BotProcess {
  readonly url: string;
  /** When something next falls due; `null` when nothing is planned. */
  nextMoment(): Promise<Date | null>;
  /** Moves the bot's clock and resolves when everything due by then is done. */
  advanceTo(moment: Date): Promise<void>;
  /** Resolves when nothing is waiting to be sent. */
  settle(): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

const entry = fileURLToPath(new URL('../demo.ts', import.meta.url));
const nextSchema = z.object({ at: z.iso.datetime().nullable() });
const startTimeoutMs = 180_000;

/**
 * Starts the bot with its demo entry and waits until it is ready; `hear` is given all that it prints.
 * @throws with its last words when it does not start.
 */
export async function startBot(
  port: number,
  settings: Readonly<Record<string, string>>,
  startAt: Date,
  hear: ((text: string) => void) | null = null,
): Promise<BotProcess> {
  const controlPort = await freePort();
  const token = randomBytes(16).toString('hex');
  const child = spawn(process.execPath, ['--import', 'tsx', entry], {
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      ...settings,
      HOST: '127.0.0.1',
      PORT: String(port),
      DEMO_CONTROL_PORT: String(controlPort),
      DEMO_CONTROL_TOKEN: token,
      DEMO_START_AT: startAt.toISOString(),
    },
    // DEMO_LOG=1 shows the bot's own log beside the playground's lines.
    stdio: ['ignore', hear ? 'pipe' : process.env.DEMO_LOG ? 'inherit' : 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    words = `${words}${chunk}`.slice(-4000);
    hear?.(chunk.toString());
  });
  child.stdout?.on('data', (chunk: Buffer) => hear?.(chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  const control = async (method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${controlPort}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`the bot's clock answered ${response.status} to ${path}`);
    return response.json();
  };
  // The clock's control listens a moment after the bot's own door.
  const answers = async () => (await fetch(`${url}/readyz`)).ok && (await control('GET', '/next')) !== undefined;
  await ready(child, answers, () => words);

  return {
    url,
    nextMoment: async () => {
      const { at } = nextSchema.parse(await control('GET', '/next'));
      return at === null ? null : new Date(at);
    },
    advanceTo: async (moment) => void (await control('POST', '/advance', { to: moment.toISOString() })),
    settle: async () => void (await control('POST', '/advance', { ms: 0 })),
    kill: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
}

async function ready(child: ChildProcess, answers: () => Promise<boolean>, words: () => string): Promise<void> {
  const until = Date.now() + startTimeoutMs;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the bot did not start: ${words().trim()}`);
    if (await answers().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`the bot was not ready after ${startTimeoutMs / 1000} s: ${words().trim()}`);
}
