import { platformName } from '../../conversation/views/linking/platformName.ts';
import { note } from '../../conversation/views/note.ts';
import type { Account } from '../../core/people/account.ts';
import { accountName } from '../../core/people/accountName.ts';
import type { Person } from '../../core/people/person.ts';
import type { ActionCase } from '../capability.ts';
import { writeDown } from '../coordinating/writeDown.ts';
import type { Job } from '../job.ts';

/** Lets go of another account of one's own; the one that is spoken from stays. */
export const release: ActionCase = async (call, { arg }) => {
  const { words, person, account: from } = call;
  const meant = person.accounts.find(
    (account) => accountName(account) === arg && accountName(account) !== accountName(from),
  );
  if (!meant) return { kind: 'replace', view: note(words.t('link.notAny')) };
  await letGo(call, person, meant);
  await writeDown(call, { actorId: person.id, programmeId: null, personId: person.id, code: 'account-released' });
  return { kind: 'replace', view: note(words.t('link.released', { where: platformName(meant) })) };
};

/** Whoever writes from it is met as somebody new. */
export async function letGo({ tx }: Job, person: Person, account: Account): Promise<void> {
  const gone = accountName(account);
  await tx.people.save({ ...person, accounts: person.accounts.filter((one) => accountName(one) !== gone) });
  await tx.directTalks.forget(account);
}
