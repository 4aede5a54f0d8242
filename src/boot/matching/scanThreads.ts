import { Worker } from 'node:worker_threads';
import type { ScanField } from '../../core/matching/cohort/cohortField.ts';
import type { ScanPart, ScanTask } from '../../core/matching/cohort/scanTask.ts';
import { PairScanner } from '../../core/matching/columns/pairScanner.ts';
import { ScanThread } from './scanThread.ts';
import { shareArrays } from './shareArrays.ts';
import { takeParts } from './takeParts.ts';

/** Into how many parts a task is cut for each thread: few enough mentees that none waits long for the others at the end. */
const partsEach = 8;

/**
 * Threads that read the pairs of one cohort, this one among them: they run the same code as a single thread does, on shared
 * arrays. They are started before the field is made, and whoever is ready takes the next part of a task.
 */
export class ScanThreads {
  readonly #others: readonly ScanThread[];
  #field: ScanField | null = null;
  #scanner: PairScanner | null = null;

  /** `threads`: two or more, with this one. */
  constructor(threads: number) {
    this.#others = Array.from({ length: threads - 1 }, () => new ScanThread(newWorker()));
  }

  begin({ columns, floor, kept, moving }: ScanField): void {
    const field: ScanField = shareArrays({ columns, floor, kept, moving });
    this.#field = field;
    this.#scanner = new PairScanner(field.columns);
    for (const thread of this.#others) thread.tell({ kind: 'field', field });
  }

  /** Parts of a task in the order of the mentees. */
  async run(task: ScanTask): Promise<readonly ScanPart[]> {
    const [field, scanner] = [this.#field, this.#scanner];
    if (field === null || scanner === null) throw new Error('there is no field yet');
    const parts = (this.#others.length + 1) * partsEach;
    const each = Math.max(1, Math.ceil(field.columns.mentees.count / parts));
    const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const shared = shareArrays(task);
    const others = Promise.all(this.#others.map((thread) => thread.ask({ kind: 'task', task: shared, each, next })));
    // Whatever fails there is told below, or is of no more interest when this thread fails first.
    others.catch(() => undefined);
    const mine = takeParts(scanner, field, shared, each, next);
    const taken = [...mine, ...(await others).flat()];
    return taken.sort((a, b) => a.part - b.part).map(({ found }) => found);
  }

  async end(): Promise<void> {
    await Promise.all(this.#others.map((thread) => thread.end()));
  }
}

/** Compiled, the thread's file is JavaScript beside this one. From source it is TypeScript: tsx has to be there first. */
function newWorker(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./scanWorker.js', import.meta.url));
  const source = JSON.stringify(new URL('./scanWorker.ts', import.meta.url).href);
  const begin = `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); });`;
  return new Worker(begin, { eval: true });
}
