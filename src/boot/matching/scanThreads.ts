import { Worker } from 'node:worker_threads';
import type { ScanField } from '../../core/matching/cohort/cohortField.ts';
import type { ScanPart, ScanTask } from '../../core/matching/cohort/scanTask.ts';
import type { ScanRequest } from './scanWorker.ts';
import { shareArrays } from './shareArrays.ts';

/** Mentees read before a thread asks for more: few enough that none waits long for the others at the end. */
const atOnce = 2000;

/** Threads that read the pairs of one cohort. They run the same code as a single thread does, on shared arrays. */
export class ScanThreads {
  readonly #workers: readonly Worker[];

  constructor(field: ScanField, threads: number) {
    const { columns, floor, kept, moving } = field;
    const workerData: ScanField = shareArrays({ columns, floor, kept, moving });
    this.#workers = Array.from({ length: threads }, () => newWorker(workerData));
  }

  /** Parts of a task in the order of the mentees. */
  async run(task: ScanTask, mentees: number): Promise<readonly ScanPart[]> {
    const shared = shareArrays(task);
    // Each part brings a list for every mentor, where mentors choose as well: then as few parts as threads.
    const each = task.kind === 'best' && task.forMentors > 0 ? Math.ceil(mentees / this.#workers.length) : atOnce;
    const starts = Array.from({ length: Math.ceil(mentees / each) }, (_, part) => part * each);
    const parts: ScanPart[] = [];
    let next = 0;
    await Promise.all(
      this.#workers.map(async (worker) => {
        for (let part = next++; part < starts.length; part = next++) {
          const from = starts[part] ?? 0;
          parts[part] = await ask(worker, { task: shared, from, until: Math.min(mentees, from + each) });
        }
      }),
    );
    return parts;
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

/** Compiled, the thread's file is JavaScript beside this one. From source it is TypeScript: tsx has to be there first. */
function newWorker(workerData: ScanField): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./scanWorker.js', import.meta.url), { workerData });
  }
  const source = JSON.stringify(new URL('./scanWorker.ts', import.meta.url).href);
  const begin = `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); });`;
  return new Worker(begin, { eval: true, workerData });
}

function ask(worker: Worker, request: ScanRequest): Promise<ScanPart> {
  return new Promise((resolve, reject) => {
    const answered = (part: ScanPart) => {
      worker.off('error', reject);
      resolve(part);
    };
    worker.once('message', answered);
    worker.once('error', reject);
    worker.postMessage(request);
  });
}
