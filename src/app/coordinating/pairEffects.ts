import { nudgedView } from '../../conversation/views/coordinating/nudgedView.ts';
import { note } from '../../conversation/views/note.ts';
import { longDate } from '../../conversation/views/pairing/longDate.ts';
import type { EffectCase } from '../capability.ts';
import { pairOf, partnerOf } from '../pairing/pairOf.ts';
import { tell } from '../tell.ts';

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

/** To one of a pair: a coordinator has given them more time. */
export const extendedEffect: EffectCase = {
  plan: async (job, ids) => {
    const whole = await pairOf(job, ids.pair);
    const other = whole && partnerOf(whole, ids.person);
    if (!whole || !other || whole.pair.state !== 'active' || whole.pair.endsAt === null) return gone;
    const { endsAt } = whole.pair;
    return tell(job, ids.person ?? '', 'working', (words) =>
      note(words.t('coordinating.extended', { name: other.name, date: longDate(words, endsAt) })),
    );
  },
};
