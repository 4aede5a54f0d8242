import { availableParallelism } from 'node:os';
import {
  type CohortInput,
  type CohortResult,
  cohortWork,
  matchCohort,
} from '../../core/matching/cohort/matchCohort.ts';
import { ScanThreads } from './scanThreads.ts';

/** Pairs of people up to which starting threads costs more than it saves. */
const worthIt = 10_000_000;

/** `matchCohort`, with its reading of pairs in several threads where there are many: the same answer. */
export async function matchInThreads(
  input: CohortInput,
  threads = input.mentees.length * input.mentors.length < worthIt ? 1 : availableParallelism(),
): Promise<CohortResult> {
  if (threads === 1) return matchCohort(input);
  const scans = new ScanThreads(threads);
  try {
    const work = cohortWork(input);
    if (work.kind === 'problems') return work;
    scans.begin(work.field);
    let step = work.steps.next();
    while (!step.done) step = work.steps.next(await scans.run(step.value));
    return step.value;
  } finally {
    await scans.end();
  }
}
