import { nudgedView } from '../../conversation/views/coordinating/nudgedView.ts';
import { pairOf, partnerOf } from '../pairing/pairOf.ts';
import { tell } from '../tell.ts';
import type { EffectCase } from './reach.ts';

const gone = { kind: 'drop', reason: 'moment-gone' } as const;

/** To one of a pair: a kind push to find a date. */
export const nudgedEffect: EffectCase = {
  plan: async (job, ids) => {
    const whole = await pairOf(job, ids.pair);
    const other = whole && partnerOf(whole, ids.person);
    if (!whole || !other || whole.pair.state !== 'active') return gone;
    return tell(job, ids.person ?? '', 'working', (words) => nudgedView(words, whole.pair.id, other.name));
  },
};
