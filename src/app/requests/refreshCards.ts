import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import type { Effect } from '../../ports/effect.ts';
import type { Job } from '../job.ts';
import { requestEffect } from './requestEffect.ts';

/** Messages to the mentor that carry the decision's buttons. */
const cards = ['received', 'answered', 'reminder/first', 'reminder/again', 'reminder/talk'];

/** Effects that bring every posted card of a request up to date, so that no button outlives its moment. */
export async function refreshCards(job: Job, request: MentoringRequest, moment: string): Promise<Effect[]> {
  const effects: Effect[] = [];
  for (const card of cards) {
    const message = `request/${request.id}/${card}`;
    if ((await job.tx.messages.byKey(message)) === null) continue;
    const effect = requestEffect(request, 'requests.card', `${card}/${moment}`);
    effects.push({ ...effect, ids: { ...effect.ids, message, mentor: request.mentorId } });
  }
  return effects;
}
