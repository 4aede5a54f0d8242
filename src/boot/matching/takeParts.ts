import type { ScanField } from '../../core/matching/cohort/cohortField.ts';
import { collectorFor, runScan, type ScanPart, type ScanTask } from '../../core/matching/cohort/scanTask.ts';
import type { PairScanner } from '../../core/matching/columns/pairScanner.ts';

export interface TakenPart {
  readonly part: number;
  readonly found: ScanPart;
}

/** Does parts of a task, of so many mentees `each`, as long as there are any that no other thread has taken. `next` is shared. */
export function takeParts(
  scanner: PairScanner,
  field: ScanField,
  task: ScanTask,
  each: number,
  next: Int32Array,
): TakenPart[] {
  const { count } = field.columns.mentees;
  const taken: TakenPart[] = [];
  const collected = collectorFor(field, task);
  for (;;) {
    const part = Atomics.add(next, 0, 1);
    const from = part * each;
    if (from >= count) break;
    taken.push({ part, found: runScan(scanner, field, task, [from, Math.min(count, from + each)], collected) });
  }
  const last = taken.pop();
  return last === undefined
    ? []
    : [...taken, { ...last, found: { ...last.found, forMentors: collected?.pairs ?? null } }];
}
