import { Worker } from 'node:worker_threads';
import type { OpeningAnswer, OpeningKeys, OpeningRequest } from './openingWorker.ts';
import type { SealedRows, Sealer } from './sealer.ts';

/** Characters from which telling them to a thread costs less than opening them: some 500 people. */
const worthIt = 200_000;
/** How long a thread without work is kept. */
const idleMs = 5_000;

export interface ThreadedSealer extends Sealer {
  /** Ends the thread, if there is one. */
  end(): Promise<void>;
}

/**
 * The same sealer, which opens many rows at once in a thread of its own: while a whole programme is read, everybody else is
 * answered meanwhile. What the thread cannot open is opened here, so that the error is the same.
 */
export function openInThread(sealer: Sealer, keys: OpeningKeys, least = worthIt): ThreadedSealer {
  let thread: OpeningThread | null = null;
  const end = async () => {
    const ending = thread;
    thread = null;
    await ending?.end();
  };
  return {
    ...sealer,
    openAll: async (sealed) => {
      if (sealed.rows.length < least) return sealer.openAll(sealed);
      thread ??= new OpeningThread(keys, end);
      const opened = await thread.open(sealed);
      return opened === null ? sealer.openAll(sealed) : JSON.parse(opened);
    },
    end,
  };
}

type Settle = (opened: OpeningAnswer['opened']) => void;

class OpeningThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Settle>();
  readonly #idle: () => void;
  #timer: NodeJS.Timeout | null = null;
  #asked = 0;
  #ended = false;

  constructor(keys: OpeningKeys, idle: () => Promise<void>) {
    this.#idle = () => void idle();
    this.#worker = newWorker(keys);
    this.#worker.on('message', ({ number, opened }: OpeningAnswer) => this.#settle(number, opened));
    this.#worker.on('error', this.#idle);
    this.#worker.on('exit', () => {
      this.#ended = true;
      for (const number of [...this.#waiting.keys()]) this.#settle(number, null);
    });
  }

  open(sealed: SealedRows): Promise<OpeningAnswer['opened']> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#asked += 1;
    const request: OpeningRequest = { number: this.#asked, sealed };
    return new Promise((resolve) => {
      this.#waiting.set(request.number, resolve);
      this.#worker.ref();
      this.#worker.postMessage(request);
    });
  }

  async end(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#worker.terminate();
  }

  #settle(number: number, opened: OpeningAnswer['opened']): void {
    this.#waiting.get(number)?.(opened);
    this.#waiting.delete(number);
    if (this.#waiting.size > 0 || this.#ended) return;
    // A thread that waits keeps no process alive.
    this.#worker.unref();
    this.#timer = setTimeout(this.#idle, idleMs);
    this.#timer.unref();
  }
}

/** Compiled, the thread's file is JavaScript beside this one. From source it is TypeScript: tsx has to be there first. */
function newWorker(workerData: OpeningKeys): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./openingWorker.js', import.meta.url), { workerData });
  const source = JSON.stringify(new URL('./openingWorker.ts', import.meta.url).href);
  const begin = `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); });`;
  return new Worker(begin, { eval: true, workerData });
}
