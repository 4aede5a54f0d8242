import { claimAnswered } from '../../conversation/views/joining/claimAnswered.ts';
import type { EffectCase } from '../capability.ts';
import { tell } from '../tell.ts';

/** The mentor hears what became of their claim. */
export const claimToldEffect: EffectCase = {
  plan: async (job, ids) => {
    const { person = '', programme: programmeId = '', population = '', answer } = ids;
    const programme = job.programmes.byId(programmeId);
    if (!programme) return { kind: 'drop', reason: 'no-programme' };
    const told = answer === 'confirmed' ? 'confirmed' : 'refused';
    return tell(job, person, 'working', (words) => claimAnswered(words, programme, population, told));
  },
};
