import { note } from '../../conversation/views/note.ts';
import { formedView } from '../../conversation/views/proposing/formedView.ts';
import type { EffectCase } from '../coordinating/reach.ts';
import { currentMentor } from '../pairing/currentMentor.ts';
import { tell } from '../tell.ts';

const gone = { kind: 'drop', reason: 'moment-gone' } as const;
const failedShown = 20;

/** To the coordinator who approved: what came of it. */
export const formedEffect: EffectCase = {
  plan: async (job, ids) => {
    const { proposals, people } = job.tx;
    const formed = await proposals.pairs(ids.proposal ?? '', ['formed'], { limit: 1, offset: 0 });
    const failed = await proposals.pairs(ids.proposal ?? '', ['failed'], { limit: failedShown, offset: 0 });
    const all = await people.byIds(failed.rows.flatMap(({ menteeId, mentorId }) => [menteeId, mentorId]));
    const nameOf = (id: string) => all.find((one) => one.id === id)?.name ?? '–';
    return tell(job, ids.coordinator ?? '', 'waking', (words) => formedView(words, formed.total, failed, nameOf));
  },
};

/** To a mentee for whom there was nobody: that they are not forgotten. Why is for the coordinator to tell. */
export const leftOutEffect: EffectCase = {
  plan: async (job, ids) => {
    const programme = job.programmes.byId(ids.programme ?? '');
    const person = ids.person ?? '';
    if (!programme || (await currentMentor(job, person, programme.id))) return gone;
    const part = await job.tx.participations.find(person, programme.id);
    if (part?.state !== 'active') return gone;
    return tell(job, person, 'working', (words) =>
      note(words.t('proposing.leftOutTold', { programme: words.label(programme.name) })),
    );
  },
};
