import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Measured<T> {
  readonly result: T;
  readonly ms: number;
  /** Processor time of this process. */
  readonly cpuMs: number;
  /** By how much the process grows at most, looked at every 20 ms. */
  readonly megabytes: number;
}

export async function measured<T>(work: () => Promise<T>): Promise<Measured<T>> {
  collect();
  const before = process.memoryUsage().rss;
  let most = before;
  let over = false;
  const looking = (async () => {
    while (!over) {
      most = Math.max(most, process.memoryUsage().rss);
      await wait(20);
    }
  })();
  const cpu = process.cpuUsage();
  const began = performance.now();
  const result = await work();
  const ms = performance.now() - began;
  const used = process.cpuUsage(cpu);
  over = true;
  await looking;
  return { result, ms, cpuMs: (used.user + used.system) / 1000, megabytes: (most - before) / (1024 * 1024) };
}

function collect(): void {
  setFlagsFromString('--expose_gc');
  const run: unknown = runInNewContext('gc');
  if (typeof run === 'function') run();
}
