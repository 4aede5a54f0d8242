import type { Words } from '../../conversation/text/words.ts';
import { type RequestCard, requestCard } from '../../conversation/views/requests/requestCard.ts';
import { rankMentors } from '../../core/matching/rankMentors.ts';
import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import { isWaiting } from '../../core/pairing/moveRequest.ts';
import type { MessageView } from '../../ports/view.ts';
import { loadCandidates } from '../finding/loadCandidates.ts';
import type { Job } from '../job.ts';

/** The mentor's card of a request as it is now; `null` when its mentee or its programme is gone. */
export async function openCard(
  job: Job,
  words: Words,
  request: MentoringRequest,
  opening: string | null = null,
): Promise<MessageView | null> {
  const programme = job.programmes.byId(request.programmeId);
  const mentee = await job.tx.people.byId(request.menteeId);
  if (!programme || !mentee) return null;
  const reasons = isWaiting(request.state) ? await reasonsFor(job, { request, programme }) : [];
  return requestCard(words, { request, programme, mentee, reasons, opening });
}

async function reasonsFor(
  job: Job,
  { request, programme }: Pick<RequestCard, 'request' | 'programme'>,
): Promise<RequestCard['reasons']> {
  const { mentors, mentees } = await loadCandidates(job, programme);
  const mentee = mentees.find(({ id }) => id === request.menteeId);
  if (!mentee) return [];
  const ranking = rankMentors({ mentee, mentors, programme, query: null, now: job.now });
  return ranking.find(({ mentorId }) => mentorId === request.mentorId)?.reasons ?? [];
}
