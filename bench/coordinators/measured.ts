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
  /** How much more is held at most that is still in use, looked at every 250 ms; `null` where that was not asked for. */
  readonly held: number | null;
}

/** `collecting`: collects garbage before each look, to see what is held; it takes longer so. */
export async function measured<T>(work: () => Promise<T>, collecting = false): Promise<Measured<T>> {
  collect();
  const { rss, ...before } = process.memoryUsage();
  let most = rss;
  let held = inUse(before);
  let over = false;
  const looking = (async () => {
    while (!over) {
      if (collecting) collect();
      const now = process.memoryUsage();
      most = Math.max(most, now.rss);
      held = Math.max(held, inUse(now));
      await wait(collecting ? 250 : 20);
    }
  })();
  const cpu = process.cpuUsage();
  const began = performance.now();
  const result = await work();
  const ms = performance.now() - began;
  const used = process.cpuUsage(cpu);
  over = true;
  await looking;
  return {
    result,
    ms,
    cpuMs: (used.user + used.system) / 1000,
    megabytes: megabytes(most - rss),
    held: collecting ? megabytes(held - inUse(before)) : null,
  };
}

const megabytes = (bytes: number) => bytes / (1024 * 1024);

const inUse = ({ heapUsed, external }: Pick<NodeJS.MemoryUsage, 'heapUsed' | 'external'>) => heapUsed + external;

function collect(): void {
  setFlagsFromString('--expose_gc');
  const run: unknown = runInNewContext('gc');
  if (typeof run === 'function') run();
}
