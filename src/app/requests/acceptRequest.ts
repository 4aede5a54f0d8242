import { freePlaces } from '../../core/pairing/freePlaces.ts';
import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import { isWaiting } from '../../core/pairing/moveRequest.ts';
import type { Job } from '../job.ts';
import { currentMentor } from '../pairing/currentMentor.ts';
import { formPair } from '../pairing/formPair.ts';
import { rulesOf } from '../rulesOf.ts';
import { closeOthers } from './closeOthers.ts';
import { closeRequests } from './closeRequests.ts';
import { lockParts } from './lockParts.ts';
import { settleRequest } from './settleRequest.ts';

export type Acceptance = 'accepted' | 'moved-on' | 'no-place' | 'mentee-has-mentor';

/**
 * A mentor says yes. Both people's parts are locked first, so of two acceptances at the same moment one comes second,
 * sees what the first has done, and cannot take a place that is gone or a mentee who has a mentor.
 */
export async function acceptRequest(job: Job, asked: MentoringRequest): Promise<Acceptance> {
  const { tx } = job;
  const { programmeId, mentorId, menteeId } = asked;
  const parts = await lockParts(job, programmeId, [mentorId, menteeId]);
  const request = await tx.requests.lock(asked.id);
  if (!request || !isWaiting(request.state)) return 'moved-on';
  const mentor = parts.get(mentorId);
  const mentee = parts.get(menteeId);
  if (mentor?.state !== 'active' || mentee?.state !== 'active') {
    await closeRequests(job, [request], 'closed');
    return 'moved-on';
  }
  if (await currentMentor(job, menteeId, programmeId)) {
    await closeRequests(job, [request], 'closed');
    return 'mentee-has-mentor';
  }
  if (freePlaces(mentor, await tx.pairs.inProgramme(programmeId), rulesOf(job, programmeId)) === 0) {
    await closeRequests(job, [request], 'closed');
    return 'no-place';
  }
  const accepted = await settleRequest(job, request.id, { kind: 'accept' });
  if (!accepted) return 'moved-on';
  await formPair(job, accepted);
  await closeOthers(job, asked, mentor);
  return 'accepted';
}
