import { outcome } from '../../conversation/views/requests/outcome.ts';
import { questionAsked } from '../../conversation/views/requests/questionAsked.ts';
import { talkToFirst } from '../../conversation/views/requests/talkToFirst.ts';
import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import type { Delivery } from '../../ports/delivery.ts';
import type { EffectCase } from '../capability.ts';
import { nextMentors } from '../finding/findMentors.ts';
import type { Job } from '../job.ts';
import { tipById } from '../meetings/tipById.ts';
import { currentMentor } from '../pairing/currentMentor.ts';
import { tell } from '../tell.ts';
import { openCard } from './openCard.ts';

/** An effect about one request, rendered from what it has become by then. */
const about = (
  plan: (job: Job, request: MentoringRequest, ids: Readonly<Record<string, string>>) => Promise<Delivery>,
): EffectCase => ({
  plan: async (job, ids) => {
    const request = ids.request ? await job.tx.requests.byId(ids.request) : null;
    return request ? plan(job, request, ids) : gone;
  },
});

const gone: Delivery = { kind: 'drop', reason: 'moment-gone' };

export const requestEffects: Readonly<Record<string, EffectCase>> = {
  /** The request as the mentor first gets it. Its address is kept, so that the card can follow what happens. */
  'requests.received': about(async (job, request) => {
    if (request.state !== 'open') return gone;
    return tell(job, request.mentorId, 'waking', (words) => openCard(job, words, request));
  }),

  'requests.card': about(async (job, request, ids) => {
    const message = ids.message ? await job.tx.messages.byKey(ids.message) : null;
    const mentor = await job.tx.people.byId(request.mentorId);
    const view = mentor ? await openCard(job, job.wordsFor(mentor), request) : null;
    return message && view ? { kind: 'update', message, view } : gone;
  }),

  'requests.question': about(async (job, request) => {
    if (request.state !== 'more-asked') return gone;
    const mentor = await job.tx.people.byId(request.mentorId);
    if (!mentor) return gone;
    return tell(job, request.menteeId, 'waking', (words) => questionAsked(words, request, mentor.name, null));
  }),

  /** To the mentee: the mentor would like to talk first. */
  'requests.talk': about(async (job, request) => {
    const mentor = await job.tx.people.byId(request.mentorId);
    if (request.state !== 'open' || request.talk !== 'agreed' || !mentor) return gone;
    return tell(job, request.menteeId, 'waking', (words) => talkToFirst(words, mentor));
  }),

  /** The whole card again, with the answer in it: the mentor decides from here. */
  'requests.answered': about(async (job, request) => {
    if (request.state !== 'open') return gone;
    return tell(job, request.mentorId, 'waking', (words) => openCard(job, words, request));
  }),

  /** To whoever has to answer now. */
  'requests.reminder': about(async (job, request) => {
    const mentor = await job.tx.people.byId(request.mentorId);
    const mentee = await job.tx.people.byId(request.menteeId);
    if (!mentor || !mentee) return gone;
    switch (request.state) {
      case 'open':
        return tell(job, mentor.id, 'working', (words) =>
          openCard(job, words, request, words.t('requests.reminder', { name: mentee.name })),
        );
      case 'more-asked':
        return tell(job, mentee.id, 'working', (words) =>
          questionAsked(words, request, mentor.name, words.t('requests.reminderMentee', { name: mentor.name })),
        );
      default:
        return gone;
    }
  }),

  'requests.told': about(async (job, request, ids) => {
    const programme = job.programmes.byId(request.programmeId);
    const mentor = await job.tx.people.byId(request.mentorId);
    if (!programme || !mentor) return gone;
    const paired = await currentMentor(job, request.menteeId, programme.id);
    // Whoever has found a mentor hears of that, and not of each request that ended with it.
    if (paired && request.state !== 'accepted') return gone;
    return tell(job, request.menteeId, request.state === 'lapsed' ? 'working' : 'waking', async (words) =>
      outcome(words, {
        request,
        programme,
        mentorName: mentor.name,
        next: request.state === 'accepted' ? [] : await nextMentors(job, programme, request.menteeId),
        tip: tipById(programme, ids.tip),
        othersClosed: request.state === 'accepted' && (await closedWith(job, request)),
      }),
    );
  }),
};

/** Whether other requests of the mentee were closed in the moment in which this one was accepted. */
async function closedWith(job: Job, { id, menteeId, programmeId, answeredAt }: MentoringRequest): Promise<boolean> {
  const others = await job.tx.requests.ofMentee(menteeId, programmeId);
  return others.some(
    (other) => other.id !== id && other.state === 'closed' && other.answeredAt?.getTime() === answeredAt?.getTime(),
  );
}
