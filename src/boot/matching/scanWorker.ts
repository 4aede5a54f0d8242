import { parentPort } from 'node:worker_threads';
import type { ScanField } from '../../core/matching/cohort/cohortField.ts';
import type { ScanTask } from '../../core/matching/cohort/scanTask.ts';
import { PairScanner } from '../../core/matching/columns/pairScanner.ts';
import { takeParts } from './takeParts.ts';

/** What a thread is told: the field first, then task after task, each answered by the parts that it took. */
export type ScanRequest =
  | { readonly kind: 'field'; readonly field: ScanField }
  | { readonly kind: 'task'; readonly task: ScanTask; readonly each: number; readonly next: Int32Array };

// A thread that reads pairs of one cohort until it is ended. The arrays of the field are shared, nothing is copied.
let reader: { readonly field: ScanField; readonly scanner: PairScanner } | null = null;
parentPort?.on('message', (request: ScanRequest) => {
  if (request.kind === 'field') reader = { field: request.field, scanner: new PairScanner(request.field.columns) };
  else if (reader !== null) {
    parentPort?.postMessage(takeParts(reader.scanner, reader.field, request.task, request.each, request.next));
  }
});
