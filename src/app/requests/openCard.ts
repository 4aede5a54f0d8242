import type { Words } from '../../conversation/text/words.ts';
import { type RequestCard, requestCard } from '../../conversation/views/requests/requestCard.ts';
import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import { isWaiting } from '../../core/pairing/moveRequest.ts';
import type { MessageView } from '../../ports/view.ts';
import { whyThese } from '../finding/whyThese.ts';
import { introducedBy } from '../introductions/takenIntroductions.ts';
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
  const introducers = isWaiting(request.state) ? await introducedBy(job, mentee.id, request.mentorId) : [];
  const answers = await job.tx.joiningAnswers.of(mentee.id, programme.id);
  return requestCard(words, { request, programme, mentee, answers, introducers, reasons, opening });
}

async function reasonsFor(
  job: Job,
  { request, programme }: Pick<RequestCard, 'request' | 'programme'>,
): Promise<RequestCard['reasons']> {
  return whyThese(job, programme, request);
}
