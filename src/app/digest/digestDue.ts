import { comingDigests, lastDigest } from '../../core/digest/digestWeek.ts';
import type { Platform } from '../../core/people/account.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { DueCase, Job } from '../coordinating/reach.ts';
import { coordinatorsOf } from '../coordinatorsOf.ts';
import { digestChannel } from './digestChannel.ts';
import { digestKey } from './digestKey.ts';
import { planDigests } from './planDigests.ts';

/**
 * The week is over: queues its digest for each channel that the programme names, else for each coordinator.
 * After a long stop the latest week is told of, once, whichever dates were missed.
 */
export const digestDue: DueCase = async (job, due) => {
  const programme = job.programmes.byId(due.subject);
  if (programme) {
    const { period } = lastDigest(programme, job.now);
    const named = (['slack', 'teams'] as const).filter((platform) => programme.digest[platform] !== null);
    const platforms: Platform[] = [];
    for (const platform of named) if (await digestChannel(job, programme, platform)) platforms.push(platform);
    // Unnamed, or in a tenant where nobody is known yet.
    if (platforms.length === 0 || platforms.length < named.length) await tellDigestDirectly(job, programme, period);
    const effects = platforms.map((platform) => ({
      key: digestKey(programme.id, period, platform),
      kind: 'digest.channel',
      ids: { programme: programme.id, period, platform },
      notBefore: null,
      expiresAt: overtaken(job, programme),
    }));
    await job.tx.outbox.enqueue(effects, job.now);
  }
  await planDigests(job);
};

/** The same digest to each coordinator; once to each, whatever fails how often. */
export async function tellDigestDirectly(job: Job, programme: Programme, period: string): Promise<void> {
  const effects = (await coordinatorsOf(job, programme.id)).map(({ id }) => ({
    key: digestKey(programme.id, period, `person/${id}`),
    kind: 'digest.direct',
    ids: { programme: programme.id, period, coordinator: id },
    notBefore: null,
    expiresAt: overtaken(job, programme),
  }));
  await job.tx.outbox.enqueue(effects, job.now);
}

/** A digest gives way to the next one. */
function overtaken(job: Job, programme: Programme): Date | null {
  return comingDigests(programme, job.now, 1)[0]?.until ?? null;
}
