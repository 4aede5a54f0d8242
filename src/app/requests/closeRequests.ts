import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import type { Job } from '../job.ts';
import { settleRequest } from './settleRequest.ts';

/**
 * Closes those that still wait, kindly: state `closed` (or `withdrawn`, when it is the mentee who goes), clocks stopped,
 * the mentors' cards refreshed, and of the closed ones the mentees told, with others to ask. The rest is left as it is.
 */
export async function closeRequests(
  job: Job,
  requests: readonly MentoringRequest[],
  state: 'closed' | 'withdrawn',
): Promise<void> {
  // In one order everywhere, so that two who close the same ones do not wait for each other.
  const ids = requests.map(({ id }) => id).sort();
  for (const id of ids) await settleRequest(job, id, { kind: state === 'closed' ? 'close' : 'withdraw' });
}
