import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import { isWaiting } from '../../core/pairing/moveRequest.ts';
import { type RequestBarrier, requestBarrier } from '../../core/pairing/requestBarrier.ts';
import { requestClock } from '../../core/pairing/requestClock.ts';
import { entryRoute } from '../../core/people/entryRoute.ts';
import type { Person } from '../../core/people/person.ts';
import { findMentors } from '../finding/findMentors.ts';
import type { Job } from '../job.ts';
import { refreshHome } from '../joining/refreshHome.ts';
import { currentMentor } from '../pairing/currentMentor.ts';
import type { Part } from '../partsAs.ts';
import { planClock } from './planClock.ts';
import { requestEffect } from './requestEffect.ts';

/** What stands between this mentee and asking this mentor now; `null` when nothing does. */
export async function barrierTo(
  job: Job,
  { programme, participation }: Part,
  menteeId: string,
  mentorId: string,
): Promise<RequestBarrier | null> {
  const offer = await (await findMentors(job, programme, menteeId)).offer(mentorId);
  return requestBarrier({
    mentorId,
    route: entryRoute(programme, participation.population),
    currentMentorId: (await currentMentor(job, menteeId, programme.id))?.mentorId ?? null,
    earlier: await job.tx.requests.ofMentee(menteeId, programme.id),
    offered: offer !== null,
    maxOpen: programme.requests.maxOpen,
  });
}

/** Sends a request: the mentor's clock starts now. Answers how many more the mentee can have open. */
export async function sendRequest(
  job: Job,
  part: Part,
  menteeId: string,
  mentor: Person,
  note: string,
  talk: MentoringRequest['talk'],
): Promise<number> {
  const { programme } = part;
  const request: MentoringRequest = {
    id: job.newId('req'),
    programmeId: programme.id,
    menteeId,
    mentorId: mentor.id,
    state: 'open',
    note,
    question: null,
    more: null,
    declineReason: null,
    talk,
    createdAt: job.now,
    lapsesAt: requestClock(job.now, mentor.profile.timeZone, programme.requests).lapsesAt,
    answeredAt: null,
  };
  await job.tx.requests.save(request);
  await planClock(job, request, mentor, programme);
  await job.tx.outbox.enqueue([requestEffect(request, 'requests.received', 'received')], job.now);
  await refreshHome(job, [menteeId, mentor.id]);
  const waiting = (await job.tx.requests.ofMentee(menteeId, programme.id)).filter(({ state }) => isWaiting(state));
  return Math.max(0, programme.requests.maxOpen - waiting.length);
}
