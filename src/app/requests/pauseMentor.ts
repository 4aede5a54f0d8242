import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import type { Job } from '../job.ts';
import { closeRequests } from './closeRequests.ts';
import { lockParts } from './lockParts.ts';
import { settleRequest } from './settleRequest.ts';

/**
 * "No, and nobody else for now": declines this request, takes the mentor out of the search and closes what else is open
 * to them in the programme. False, and nothing done, when the mentor takes no part in it any more.
 */
export async function pauseMentor(job: Job, request: MentoringRequest): Promise<boolean> {
  const { tx } = job;
  const part = (await lockParts(job, request.programmeId, [request.mentorId])).get(request.mentorId);
  if (part?.state !== 'active') return false;
  await tx.participations.save({ ...part, taking: false });
  await settleRequest(job, request.id, { kind: 'decline', reason: null });
  const others = (await tx.requests.toMentor(part.personId)).filter(
    ({ programmeId }) => programmeId === part.programmeId,
  );
  await closeRequests(job, others, 'closed');
  return true;
}
