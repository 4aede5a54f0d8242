import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { lookThrough } from './lookThrough.ts';

export interface DemoProcess {
  readonly url: string;
  stop(): Promise<void>;
}

/** `npm run demo` as a person starts it, on a free port. @throws with its output when it ends before the page is there. */
export async function startDemo(): Promise<DemoProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/playground/main.ts', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { url: await announcedUrl(child), stop: () => stop(child) };
}

function announcedUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk;
      lookThrough(chunk.toString());
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(output);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`the demo ended early: ${output}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}
