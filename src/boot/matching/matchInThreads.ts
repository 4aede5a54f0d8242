import { availableParallelism } from 'node:os';
import {
  type CohortInput,
  type CohortResult,
  cohortWork,
  matchCohort,
} from '../../core/matching/cohort/matchCohort.ts';
import { ScanThreads } from './scanThreads.ts';

/** Pairs up to which starting threads costs more than it saves. */
const worthIt = 100_000_000;

/** `matchCohort`, with its reading of pairs in several threads where there are very many: the same answer. */
export async function matchInThreads(
  input: CohortInput,
  threads: number | null = input.mentees.length * input.mentors.length < worthIt ? 1 : null,
): Promise<CohortResult> {
  if (threads === 1) return matchCohort(input);
  const work = cohortWork(input);
  if (work.kind === 'problems') return work;
  const { field, steps } = work;
  const scans = new ScanThreads(field, threads ?? availableParallelism());
  try {
    let step = steps.next();
    while (!step.done) step = steps.next(await scans.run(step.value, field.mentees.length));
    return step.value;
  } finally {
    await scans.end();
  }
}
