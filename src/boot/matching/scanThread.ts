import type { Worker } from 'node:worker_threads';
import type { ScanRequest } from './scanWorker.ts';
import type { TakenPart } from './takeParts.ts';

interface Waiting {
  readonly resolve: (taken: readonly TakenPart[]) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * A thread that reads pairs. It is listened to from its first moment on: what goes wrong while nobody waits for an answer is
 * kept, and is the answer to the next question. (An `error` event without a listener would end the process.)
 */
export class ScanThread {
  readonly #worker: Worker;
  #failure: { readonly reason: unknown } | null = null;
  #waiting: Waiting | null = null;
  #ended = false;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (taken: readonly TakenPart[]) => this.#take()?.resolve(taken));
    worker.on('messageerror', (error) => this.#fail(error));
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', (code) => this.#fail(new Error(`a thread that reads pairs ended with exit code ${code}`)));
  }

  tell(request: ScanRequest): void {
    this.#worker.postMessage(request);
  }

  /** One question at a time. @throws what ended the thread, now or before. */
  ask(request: ScanRequest): Promise<readonly TakenPart[]> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== null) return reject(this.#failure.reason);
      this.#waiting = { resolve, reject };
      this.tell(request);
    });
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#worker.terminate();
  }

  #take(): Waiting | null {
    const waiting = this.#waiting;
    this.#waiting = null;
    return waiting;
  }

  #fail(reason: unknown): void {
    if (this.#ended) return;
    this.#failure ??= { reason };
    this.#take()?.reject(this.#failure.reason);
  }
}
