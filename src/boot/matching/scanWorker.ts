import { parentPort, workerData } from 'node:worker_threads';
import type { ScanField } from '../../core/matching/cohort/cohortField.ts';
import { runScan, type ScanTask } from '../../core/matching/cohort/scanTask.ts';
import { PairScanner } from '../../core/matching/columns/pairScanner.ts';

/** A part of a task for one thread; answered by a `ScanPart`. */
export interface ScanRequest {
  readonly task: ScanTask;
  readonly from: number;
  readonly until: number;
}

// A thread that reads pairs of one cohort until it is ended. The arrays of the field are shared, nothing is copied.
const field: ScanField = workerData;
const scanner = new PairScanner(field.columns);
parentPort?.on('message', ({ task, from, until }: ScanRequest) => {
  parentPort?.postMessage(runScan(scanner, field, task, from, until));
});
