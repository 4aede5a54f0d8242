import { wordsFor } from '../../conversation/text/words.ts';
import { digestView } from '../../conversation/views/digest/digestView.ts';
import { digestWeek } from '../../core/digest/digestWeek.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import type { EffectCase } from '../capability.ts';
import type { Job } from '../job.ts';
import { tell } from '../tell.ts';
import { digestChannel } from './digestChannel.ts';
import { tellDigestDirectly } from './digestDue.ts';
import { loadDigest } from './loadDigest.ts';
import { tellCoordinators } from './tellCoordinators.ts';

type Ids = Readonly<Record<string, string>>;

/** The digest in the coordinators' channel. Where it cannot be posted, each coordinator gets it directly, and hears why. */
export const digestInChannel: EffectCase = {
  plan: async (job, ids) => {
    const found = await digestOf(job, ids);
    if (!found) return { kind: 'drop', reason: 'unknown-programme' };
    const { programme, week } = found;
    const conversation = await digestChannel(job, programme, ids.platform === 'teams' ? 'teams' : 'slack');
    if (!conversation) return { kind: 'drop', reason: 'channel-unknown' };
    const words = wordsFor(programme.languages[0] ?? 'en', knownZone(programme.timeZone));
    const view = digestView(words, await loadDigest(job, programme, week));
    return { kind: 'post', to: { kind: 'conversation', conversation }, view };
  },
  failed: async (job, ids, error) => {
    const found = await digestOf(job, ids);
    // What may have arrived is not said again.
    if (!found || error.code === 'uncertain') return;
    await tellDigestDirectly(job, found.programme, found.week.period);
    await tellCoordinators(job, 'digest-channel', { programme: found.programme.id, effect: found.week.period });
  },
};

/** The digest to one coordinator, in their language and hours. */
export const digestDirect: EffectCase = {
  plan: async (job, ids) => {
    const found = await digestOf(job, ids);
    if (!found) return { kind: 'drop', reason: 'unknown-programme' };
    return tell(job, ids.coordinator ?? '', 'working', async (words) =>
      digestView(words, await loadDigest(job, found.programme, found.week)),
    );
  },
};

async function digestOf(job: Job, ids: Ids) {
  const programme = job.programmes.byId(ids.programme ?? '');
  const week = programme && digestWeek(programme, ids.period ?? '');
  return week ? { programme, week } : null;
}
