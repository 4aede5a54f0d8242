import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import { requestPhase } from '../../core/pairing/requestPhase.ts';
import { localDay } from '../../core/people/localDay.ts';
import type { DueDate } from '../../core/schedule/dueDate.ts';
import type { DueCase } from '../capability.ts';
import type { Job } from '../job.ts';
import { closeRequests } from './closeRequests.ts';
import { requestEffect } from './requestEffect.ts';
import { settleRequest } from './settleRequest.ts';

export const requestDue: Readonly<Record<string, DueCase>> = {
  'request-reminder': async (job, due) => {
    const request = await job.tx.requests.lock(due.subject);
    if (!request || requestPhase(request) !== due.period) return;
    if (request.state === 'open' && (await awayTillTheEnd(job, request))) {
      // Nobody waits for somebody who cannot answer in time; that they are away is theirs to tell.
      await closeRequests(job, [request], 'closed');
      return;
    }
    await job.tx.outbox.enqueue([requestEffect(request, 'requests.reminder', `reminder/${due.period}`)], job.now);
  },
  'request-lapse': async (job: Job, due: DueDate) => {
    const request = await job.tx.requests.byId(due.subject);
    if (!request || requestPhase(request) !== due.period) return;
    await settleRequest(job, due.subject, { kind: 'lapse' });
  },
};

async function awayTillTheEnd(job: Job, { mentorId, lapsesAt }: MentoringRequest): Promise<boolean> {
  const mentor = await job.tx.people.byId(mentorId);
  if (!mentor?.awayUntil) return false;
  return mentor.awayUntil > localDay(lapsesAt, mentor.profile.timeZone);
}
