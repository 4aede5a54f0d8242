import type { Repositories } from '../ports/store.ts';
import type { AppOptions } from './appOptions.ts';
import type { Job } from './job.ts';
import { makeJob } from './makeJob.ts';
import { programmesAsSet } from './settings/programmesAsSet.ts';

type Options = Pick<AppOptions, 'clock' | 'programmes'> &
  Partial<Pick<AppOptions, 'links' | 'graceMs' | 'mentorIndexes'>>;

/** A job in this transaction, now, with the programmes as their coordinators have set them. */
export async function jobIn(tx: Repositories, options: Options): Promise<Job> {
  const programmes = await programmesAsSet(tx, options.programmes);
  const { clock, links, graceMs, mentorIndexes } = options;
  return makeJob(tx, clock.now(), programmes, links, graceMs, mentorIndexes);
}
