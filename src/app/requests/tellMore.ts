import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import { moveRequest } from '../../core/pairing/moveRequest.ts';
import { requestClock } from '../../core/pairing/requestClock.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Job } from '../job.ts';
import { refreshHome } from '../joining/refreshHome.ts';
import { planClock } from './planClock.ts';
import { refreshCards } from './refreshCards.ts';
import { requestEffect } from './requestEffect.ts';

/** The mentee answers the mentor's question: the mentor's time starts again. `null` when it has moved on. */
export async function tellMore(
  job: Job,
  requestId: string,
  more: string,
  mentor: Person,
  programme: Programme,
): Promise<MentoringRequest | null> {
  const { tx, now } = job;
  const request = await tx.requests.lock(requestId);
  const { lapsesAt } = requestClock(now, mentor.profile.timeZone, programme.requests);
  const told = request ? moveRequest(request, { kind: 'tell-more', more, lapsesAt }, now) : null;
  if (!told) return null;
  await tx.requests.save(told);
  await planClock(job, told, mentor, programme);
  await tx.outbox.cancel(`request/${told.id}/reminder/`);
  await tx.outbox.enqueue(
    [requestEffect(told, 'requests.answered', 'answered'), ...(await refreshCards(job, told, 'told'))],
    now,
  );
  await refreshHome(job, [told.menteeId, told.mentorId]);
  return told;
}
