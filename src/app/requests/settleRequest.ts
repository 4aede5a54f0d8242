import { pickTip } from '../../core/help/pickTip.ts';
import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import { moveRequest, type RequestMove } from '../../core/pairing/moveRequest.ts';
import type { Tip } from '../../core/programme/tips.ts';
import { withTip } from '../help/withTip.ts';
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
  const told = requestEffect(settled, 'requests.told', `told/${settled.state}`);
  await tx.outbox.enqueue(
    [
      ...(await refreshCards(job, settled, settled.state)),
      ...(move.kind === 'withdraw'
        ? []
        : [withTip(told, move.kind === 'decline' ? await nextTip(job, settled) : null)]),
    ],
    now,
  );
  await refreshHome(job, [settled.menteeId, settled.mentorId]);
  return settled;
}

/** The programme's next thought on a "no": one at a time, none twice. */
async function nextTip({ tx, now, programmes }: Job, { programmeId, menteeId }: MentoringRequest): Promise<Tip | null> {
  const tips = programmes.byId(programmeId)?.tips ?? [];
  const tip = pickTip(tips, 'declined', ['mentee'], await tx.tips.hadIn(programmeId, menteeId));
  if (tip) await tx.tips.noteIn(programmeId, menteeId, tip.id, now);
  return tip;
}
