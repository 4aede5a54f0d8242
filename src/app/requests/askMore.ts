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

/** The mentor asks before deciding: from now on it is the mentee's time that runs. `null` when it has moved on. */
export async function askMore(
  job: Job,
  requestId: string,
  question: string,
  mentee: Person,
  programme: Programme,
): Promise<MentoringRequest | null> {
  const { tx, now } = job;
  const request = await tx.requests.lock(requestId);
  const { lapsesAt } = requestClock(now, mentee.profile.timeZone, programme.requests);
  const asked = request ? moveRequest(request, { kind: 'ask-more', question, lapsesAt }, now) : null;
  if (!asked) return null;
  await tx.requests.save(asked);
  await planClock(job, asked, mentee, programme);
  await tx.outbox.cancel(`request/${asked.id}/reminder/`);
  await tx.outbox.enqueue(
    [requestEffect(asked, 'requests.question', 'question'), ...(await refreshCards(job, asked, 'asked'))],
    now,
  );
  await refreshHome(job, [asked.menteeId, asked.mentorId]);
  return asked;
}
