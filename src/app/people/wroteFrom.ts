import type { Account } from '../../core/people/account.ts';
import { accountName } from '../../core/people/accountName.ts';
import type { Person } from '../../core/people/person.ts';
import type { Job } from '../job.ts';

/** A person is written to where they last wrote: that account comes first from now on. */
export async function wroteFrom({ tx }: Job, person: Person, account: Account): Promise<Person> {
  const name = accountName(account);
  const isIt = (one: Account) => accountName(one) === name;
  const [first, ...others] = person.accounts;
  if (others.length === 0 || (first && isIt(first))) return person;
  const moved = { ...person, accounts: [account, ...person.accounts.filter((one) => !isIt(one))] };
  await tx.people.save(moved);
  return moved;
}
