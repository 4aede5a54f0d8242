import { button, does } from '../../conversation/views/blocks.ts';
import { note } from '../../conversation/views/note.ts';
import { noteWith } from '../../conversation/views/noteWith.ts';
import { isWaiting } from '../../core/pairing/moveRequest.ts';
import { entryRoute } from '../../core/people/entryRoute.ts';
import type { Participation } from '../../core/people/participation.ts';
import type { DueCase, EffectCase } from '../capability.ts';
import type { Job } from '../job.ts';
import { currentMentor } from '../pairing/currentMentor.ts';
import { tell } from '../tell.ts';

/** A mentee on an assignment who has nobody, and has asked nobody. */
async function isAlone(job: Job, part: Participation | null): Promise<boolean> {
  if (part?.state !== 'active' || !part.roles.includes('mentee')) return false;
  if (await currentMentor(job, part.personId, part.programmeId)) return false;
  const asked = await job.tx.requests.ofMentee(part.personId, part.programmeId);
  return !asked.some(({ state }) => isWaiting(state));
}

/** In the first months of an assignment, and when its last begin: offers a mentor to whoever has none. */
export const assignmentOfferDue: DueCase = async (job, due) => {
  const part = await job.tx.participations.byId(due.subject);
  if (!part || !(await isAlone(job, part))) return;
  const [when = 'early'] = due.period.split('/');
  const effect = { key: `participation/${part.id}/offer/${due.period}`, kind: 'joining.offer', notBefore: null };
  await job.tx.outbox.enqueue(
    [{ ...effect, ids: { participation: part.id, person: part.personId, when }, expiresAt: null }],
    job.now,
  );
};

export const assignmentOfferEffect: EffectCase = {
  plan: async (job, ids) => {
    const part = await job.tx.participations.byId(ids.participation ?? '');
    const programme = part && job.programmes.byId(part.programmeId);
    if (!part || !programme || !(await isAlone(job, part))) return { kind: 'drop', reason: 'moment-gone' };
    const late = ids.when === 'late';
    const assigned = entryRoute(programme, part.population) === 'assigned';
    return tell(job, part.personId, 'working', (words) =>
      assigned
        ? note(words.t(late ? 'about.offer.lateAssigned' : 'about.offer.earlyAssigned'))
        : noteWith(
            words.t(late ? 'about.offer.late' : 'about.offer.early'),
            button(words.t('joining.done.findButton'), does('find.in', programme.id), 'primary'),
          ),
    );
  },
};
