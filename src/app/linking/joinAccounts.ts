import type { Account } from '../../core/people/account.ts';
import { joinParts } from '../../core/people/joinedAccounts.ts';
import type { Person } from '../../core/people/person.ts';
import { writeDown } from '../coordinating/writeDown.ts';
import type { Job } from '../job.ts';
import { refreshHome } from '../joining/refreshHome.ts';

/**
 * Makes two people one, in the transaction of the second yes: `gone`'s pairs, requests, notes and duties become `kept`'s,
 * and so do the accounts, in this order. Their parts in one programme become one part.
 */
export async function joinAccounts(job: Job, kept: Person, gone: Person, accounts: readonly Account[]): Promise<void> {
  const { tx } = job;
  const theirs = await tx.participations.of(gone.id);
  const parts: { from: string; to: string }[] = [];
  for (const mine of await tx.participations.of(kept.id)) {
    const other = theirs.find(({ programmeId }) => programmeId === mine.programmeId);
    if (!other) continue;
    // Locked in one order, as whoever counts places does.
    for (const id of [mine.id, other.id].sort()) await tx.participations.lock(id);
    await tx.participations.save(joinParts(mine, other));
    parts.push({ from: other.id, to: mine.id });
  }
  await tx.personalData.absorb({ from: gone.id, to: kept.id }, parts);
  await tx.people.save({ ...kept, email: kept.email ?? gone.email, accounts });
  for (const pair of await tx.pairs.ofPerson(kept.id)) await tx.pairs.save(pair);
  await writeDown(job, { actorId: kept.id, programmeId: null, personId: kept.id, code: 'accounts-joined' });
  await refreshHome(job, [kept.id]);
}
