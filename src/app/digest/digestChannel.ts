import type { Account, Platform } from '../../core/people/account.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Conversation } from '../../ports/conversation.ts';
import type { Job } from '../coordinating/reach.ts';
import { coordinatorsOf } from '../coordinatorsOf.ts';

/**
 * The channel that a programme names on a platform, in the tenant of a coordinator, or else of anybody of the programme.
 * `null` when it names none or nobody there is known yet; Teams' connector is the one of a direct talk in that tenant.
 */
export async function digestChannel(job: Job, programme: Programme, platform: Platform): Promise<Conversation | null> {
  const id = programme.digest[platform];
  if (id === null) return null;
  for (const account of await accountsOn(job, programme, platform)) {
    const { tenant } = account;
    if (platform === 'slack') return { platform, tenant, id, serviceUrl: null };
    const talk = await job.tx.directTalks.find(account);
    if (talk?.serviceUrl) return { platform, tenant, id, serviceUrl: talk.serviceUrl };
  }
  return null;
}

async function accountsOn(job: Job, programme: Programme, platform: Platform): Promise<Account[]> {
  const parts = await job.tx.participations.inProgramme(programme.id);
  const people = await job.tx.people.byIds(parts.map(({ personId }) => personId));
  const all = [...(await coordinatorsOf(job, programme.id)), ...people];
  return all.flatMap(({ accounts }) => accounts).filter((account) => account.platform === platform);
}
