import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import type { Job } from '../job.ts';

/** Closes open requests kindly: state `closed` (or `withdrawn`), due dates cancelled, the cards refreshed, the mentees told. */
export async function closeRequests(
  job: Job,
  requests: readonly MentoringRequest[],
  state: 'closed' | 'withdrawn',
): Promise<void> {
  for (const request of requests) await job.tx.requests.save({ ...request, state, answeredAt: job.now });
}
