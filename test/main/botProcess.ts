import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { lookThrough } from '../support/lookThrough.ts';

export const goodSettings = {
  COORDINATORS: 'slack:U0BOSS',
  DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
  PORT: '0',
};

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `src/main.ts` with exactly these settings and waits until it ends by itself. */
export async function runToEnd(settings: Readonly<Record<string, string>>, entry = ['src/main.ts']): Promise<Ended> {
  const child = start(settings, entry);
  const [output, errors] = [collect(child, 'stdout'), collect(child, 'stderr')];
  const [code] = await once(child, 'close');
  return { code: typeof code === 'number' ? code : null, output: output(), errors: errors() };
}

export interface RunningBot {
  readonly url: string;
  /** What it has printed so far. */
  output(): string;
  /** Answers the exit code. */
  stop(): Promise<number | null>;
}

/** Runs `src/main.ts` and waits until it is ready. @throws with its words when it ends before that. */
export async function runBot(settings: Readonly<Record<string, string>>): Promise<RunningBot> {
  const child = start(settings, ['src/main.ts']);
  const errors = collect(child, 'stderr');
  const output = collect(child, 'stdout');
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const found = /"url":"(http:[^"]+)"/.exec(output());
      if (found?.[1]) resolve(found[1]);
    });
    child.once('exit', () => reject(new Error(`the bot did not start: ${errors()}`)));
  });
  return {
    url,
    output: () => output() + errors(),
    stop: async () => {
      if (child.exitCode === null) {
        const gone = once(child, 'exit');
        child.kill('SIGTERM');
        await gone;
      }
      return child.exitCode;
    },
  };
}

function start(settings: Readonly<Record<string, string>>, entry: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', ...entry], {
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function collect(child: ChildProcess, stream: 'stdout' | 'stderr'): () => string {
  let text = '';
  child[stream]?.on('data', (chunk: Buffer) => {
    text += chunk;
    lookThrough(chunk.toString());
  });
  return () => text;
}
