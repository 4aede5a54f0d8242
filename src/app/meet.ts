import type { Account } from '../core/people/account.ts';
import { type Language, languageSchema } from '../core/people/language.ts';
import type { Person } from '../core/people/person.ts';
import { emptyProfile } from '../core/people/profile.ts';
import { cleanName } from '../core/text/cleanName.ts';
import type { PersonFacts } from '../ports/platform.ts';
import type { CoordinatorName } from './appOptions.ts';
import type { Job } from './job.ts';

/**
 * Finds the person behind an account, or writes them down on first sight. An address in common with somebody known
 * is not enough to become them: accounts are joined by a code confirmed on both sides, never by e-mail.
 * Whoever the settings name is made a coordinator at any meeting: they may have been named after the first.
 * `found` spares looking for them when that has been done in this transaction.
 */
export async function meet(
  job: Job,
  account: Account,
  facts: PersonFacts | null,
  coordinators: readonly CoordinatorName[],
  found?: Person | null,
): Promise<Person> {
  const known = found === undefined ? await job.tx.people.byAccount(account) : found;
  const person = known ?? newPerson(job, account, facts);
  if (!known) {
    await job.tx.people.save(person);
    await job.tx.erasedTies.welcome(person.id, account);
  }
  if (coordinators.some((name) => names(name, account, person.email)) && !(await wasRemoved(job, person))) {
    await job.tx.coordinators.add(person.id, null);
  }
  return person;
}

/** The settings name the first coordinators; what coordinators have decided in the chat since then counts for more. */
async function wasRemoved({ tx }: Job, { id }: Person): Promise<boolean> {
  const last = await tx.audit.lastAbout(id, ['coordinator-added', 'coordinator-removed']);
  return last === 'coordinator-removed';
}

function newPerson(job: Job, account: Account, facts: PersonFacts | null): Person {
  return {
    id: job.newId('per'),
    name: cleanName(facts?.name ?? '', account.user),
    email: facts?.email?.toLowerCase() ?? null,
    language: languageOf(facts?.locale ?? null, job.programmes.all[0]?.languages[0] ?? 'en'),
    accounts: [account],
    profile: { ...emptyProfile, timeZone: facts?.timeZone ?? null, workingHours: facts?.workingHours ?? null },
    awayUntil: null,
    createdAt: job.now,
  };
}

/**
 * The language of their chat client is one they chose; where we do not speak it, English. Teams does not tell it before
 * they have written: until they choose, the programme's own.
 */
function languageOf(locale: string | null, unknown: Language): Language {
  if (locale === null) return unknown;
  const parsed = languageSchema.safeParse(locale.slice(0, 2).toLowerCase());
  return parsed.success ? parsed.data : 'en';
}

function names(name: CoordinatorName, account: Account, email: string | null): boolean {
  switch (name.kind) {
    case 'account':
      return (
        name.platform === account.platform &&
        (name.tenant === undefined || name.tenant === account.tenant) &&
        name.user === account.user
      );
    case 'email':
      return email !== null && name.email.toLowerCase() === email.toLowerCase();
  }
}
