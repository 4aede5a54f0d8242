import { wordsFor } from '../../conversation/text/words.ts';
import { digestView } from '../../conversation/views/digest/digestView.ts';
import { type DigestWeek, digestWeek, lastDigest } from '../../core/digest/digestWeek.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import type { PlatformError } from '../../ports/platformError.ts';
import type { EffectCase, Job } from '../coordinating/reach.ts';
import { fileLink } from '../files/fileLink.ts';
import { chartFile } from '../reporting/chartFile.ts';
import { tell } from '../tell.ts';
import { digestChannel } from './digestChannel.ts';
import { tellDigestDirectly } from './digestDue.ts';
import { digestKey, withoutPicture } from './digestKey.ts';
import { loadDigest } from './loadDigest.ts';
import { tellCoordinators } from './tellCoordinators.ts';

type Ids = Readonly<Record<string, string>>;

interface Told {
  readonly programme: Programme;
  readonly week: DigestWeek;
}

/** The digest in the coordinators' channel. Where it cannot be posted, each coordinator gets it directly, and hears why. */
export const digestInChannel: EffectCase = {
  plan: async (job, ids) => {
    const found = await digestOf(job, ids);
    if (!found) return { kind: 'drop', reason: 'unknown-programme' };
    const { programme, week } = found;
    const conversation = await digestChannel(job, programme, ids.platform === 'teams' ? 'teams' : 'slack');
    if (!conversation) return { kind: 'drop', reason: 'channel-unknown' };
    const words = wordsFor(programme.languages[0] ?? 'en', knownZone(programme.timeZone));
    const chart = ids.plain ? null : chartUrl(job, null, programme, week);
    const view = digestView(words, { ...(await loadDigest(job, programme, week)), chart });
    return { kind: 'post', to: { kind: 'conversation', conversation }, view };
  },
  failed: async (job, ids, error) => {
    const found = await digestOf(job, ids);
    // What may have arrived is not said again.
    if (!found || error.code === 'uncertain') return;
    if (await againWithoutPicture(job, 'digest.channel', ids, error)) return;
    await tellDigestDirectly(job, found.programme, found.week.period);
    if (await failedBefore(job, found, ids.platform ?? '')) return;
    await tellCoordinators(job, 'digest-channel', { programme: found.programme.id, effect: found.week.period });
  },
};

/** The digest to one coordinator, in their language and hours. */
export const digestDirect: EffectCase = {
  plan: async (job, ids) => {
    const found = await digestOf(job, ids);
    if (!found) return { kind: 'drop', reason: 'unknown-programme' };
    const { programme, week } = found;
    return tell(job, ids.coordinator ?? '', 'working', async (words, person) => {
      const chart = ids.plain ? null : chartUrl(job, person, programme, week);
      return digestView(words, { ...(await loadDigest(job, programme, week)), chart });
    });
  },
  failed: async (job, ids, error) => {
    if (await againWithoutPicture(job, 'digest.direct', ids, error)) return;
    const { programme = '', coordinator = '', period = '' } = ids;
    const code = error.code === 'uncertain' ? 'uncertain' : 'not-delivered';
    await tellCoordinators(job, code, { programme, person: coordinator, effect: `digest/${period}` });
  },
};

/** Of a channel that is gone they were told in its first week; until it is mended the digest comes directly, and no more is said. */
async function failedBefore({ tx }: Job, { programme, week }: Told, platform: string): Promise<boolean> {
  const key = digestKey(programme.id, lastDigest(programme, week.from).period, platform);
  const again = withoutPicture(key);
  const last = (await tx.outbox.idsOf(again)) === null ? key : again;
  return (await tx.outbox.problem(last)) !== null;
}

/** A platform that cannot fetch the picture refuses the whole message: the words are sent without it, once. */
async function againWithoutPicture(job: Job, kind: string, ids: Ids, error: PlatformError): Promise<boolean> {
  if (error.code !== 'refused' || ids.plain || !job.links) return false;
  const whose = ids.platform ?? `person/${ids.coordinator}`;
  const key = withoutPicture(digestKey(ids.programme ?? '', ids.period ?? '', whose));
  await job.tx.outbox.enqueue(
    [{ key, kind, ids: { ...ids, plain: 'yes' }, notBefore: null, expiresAt: null }],
    job.now,
  );
  return true;
}

/** Where the platform fetches the picture from. */
function chartUrl(job: Job, reader: Person | null, { id }: Programme, { period }: DigestWeek): string | null {
  return fileLink(job, chartFile, reader, { programme: id, period })?.url ?? null;
}

async function digestOf(job: Job, ids: Ids): Promise<Told | null> {
  const programme = job.programmes.byId(ids.programme ?? '');
  const week = programme && digestWeek(programme, ids.period ?? '');
  return week ? { programme, week } : null;
}
