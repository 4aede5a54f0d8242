import { createTask } from 'node-cron';
import type { Log } from '../ports/log.ts';
import { errorName } from './errorName.ts';
import type { Worker } from './worker.ts';

export interface Tick {
  /** Does what is due, takes up what was lost, sends what may be sent. Never rejects. */
  run(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
}

/** node-cron only wakes the worker, on every replica; what is due comes from the database. */
export function createTick(runDue: () => Promise<unknown>, worker: Worker, log: Log): Tick {
  let current: Promise<void> | null = null;
  const task = createTask('*/15 * * * * *', () => run(), {
    noOverlap: true,
    suppressMissedWarning: true,
    logger: quiet(),
  });

  return {
    run,
    start: () => void task.start(),
    stop: async () => {
      await task.destroy();
      await current;
    },
  };

  function run(): Promise<void> {
    current ??= all().finally(() => {
      current = null;
    });
    return current;
  }

  async function all(): Promise<void> {
    for (const [what, work] of [
      ['what is due', runDue],
      ['sends of unknown outcome', () => worker.recover()],
      ['the outbox', () => worker.run()],
    ] as const) {
      try {
        await work();
      } catch (error) {
        log.error({ what, error: errorName(error) }, 'a part of the tick failed and comes again with the next one');
      }
    }
  }

  function quiet() {
    const say = (message: string | Error) => log.warn({ cron: errorName(message) }, 'node-cron reported something');
    return { info: () => {}, debug: () => {}, warn: say, error: say };
  }
}
