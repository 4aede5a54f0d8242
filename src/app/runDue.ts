import type { AppOptions } from './appOptions.ts';
import { onceRead } from './finding/stillReading.ts';
import { jobIn } from './jobIn.ts';
import { table } from './table.ts';

const batch = 50;

/** Takes what is due, a batch per transaction, until nothing is. Answers how many were done. */
export function createRunDue(options: Omit<AppOptions, 'lookUp' | 'coordinators' | 'links'>): () => Promise<number> {
  const rules = table(options.capabilities, 'due');
  return async () => {
    let done = 0;
    for (;;) {
      const taken = await onceRead(() =>
        options.store.transaction(async (tx) => {
          const job = await jobIn(tx, { ...options, links: null });
          const due = await tx.dueDates.take(job.now, batch);
          for (const date of due) await rules.get(date.rule)?.(job, date);
          return due.length;
        }),
      );
      done += taken;
      if (taken > 0) options.wake();
      if (taken < batch) return done;
    }
  };
}
