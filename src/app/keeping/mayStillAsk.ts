import type { Person } from '../../core/people/person.ts';
import type { DueDate } from '../../core/schedule/dueDate.ts';
import { isStale } from '../../core/schedule/isStale.ts';
import type { Job } from '../job.ts';

/** Later than this is late: the bot was away, and others may be late with it. */
const punctualMs = 60 * 60 * 1000;

/**
 * Whether a prompt may still go out: not later than its grace, and where it is late, only if neither of its readers has
 * had a late one of the same rule on this day. Whoever has several partners is not asked by all of them at once.
 */
export async function mayStillAsk(job: Job, due: DueDate, readers: readonly Person[]): Promise<boolean> {
  if (isStale(due, job.now, job.graceMs)) return false;
  if (job.now.getTime() - due.dueAt.getTime() <= punctualMs) return true;
  const day = job.now.toISOString().slice(0, 10);
  // In one order, so that no two transactions wait for one another.
  const claims = readers.map(({ id }) => `late/${due.rule}/${id}/${day}`).sort();
  if (await job.tx.claims.any(claims)) return false;
  for (const claim of claims) if (!(await job.tx.claims.claim(claim, job.now))) return false;
  return true;
}
