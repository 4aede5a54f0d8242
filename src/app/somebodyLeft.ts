import type { Account } from '../core/people/account.ts';
import type { Reply } from '../ports/reply.ts';
import type { Job } from './job.ts';
import { leaveProgramme } from './joining/leaveProgramme.ts';
import { letGo } from './linking/release.ts';

/** An account was deactivated: whoever waits for this person must not go on waiting. */
export async function somebodyLeft(job: Job, account: Account): Promise<Reply> {
  const person = await job.tx.people.byAccount(account);
  if (!person) return { kind: 'none' };
  if (person.accounts.length > 1) {
    // They are still here, on another platform.
    await letGo(job, person, account);
    return { kind: 'none' };
  }
  for (const part of await job.tx.participations.of(person.id)) {
    if (part.state === 'active') await leaveProgramme(job, person, part);
  }
  return { kind: 'none' };
}
