import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import { moveRequest, type RequestMove } from '../../core/pairing/moveRequest.ts';
import type { Job } from '../job.ts';
import { refreshHome } from '../joining/refreshHome.ts';
import { refreshCards } from './refreshCards.ts';
import { requestEffect } from './requestEffect.ts';

/** A move after which nobody has to answer any more. */
type LastMove = Extract<RequestMove, { kind: 'accept' | 'decline' | 'withdraw' | 'lapse' | 'close' }>;

/**
 * Brings a request to its end: saves it, stops its clock and what was still to be said about it, shows the mentor's
 * cards as they are now and tells the mentee. `null`, and nothing done, when it has moved on before.
 */
export async function settleRequest(job: Job, requestId: string, move: LastMove): Promise<MentoringRequest | null> {
  const { tx, now } = job;
  const request = await tx.requests.lock(requestId);
  const settled = request ? moveRequest(request, move, now) : null;
  if (!settled) return null;
  await tx.requests.save(settled);
  await tx.dueDates.cancel(settled.id, null);
  await tx.outbox.cancel(`request/${settled.id}/`);
  await tx.outbox.enqueue(
    [
      ...(await refreshCards(job, settled, settled.state)),
      ...(move.kind === 'withdraw' ? [] : [requestEffect(settled, 'requests.told', `told/${settled.state}`)]),
    ],
    now,
  );
  await refreshHome(job, [settled.menteeId, settled.mentorId]);
  return settled;
}
