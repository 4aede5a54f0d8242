import type { Account } from '../people/account.ts';
import type { Person } from '../people/person.ts';

/** Where two people can share a space, and as whom. */
export interface CommonGround {
  readonly mentee: Account;
  readonly mentor: Account;
}

/**
 * The first of the mentee's accounts for which the mentor has one on the same platform and in the same workspace or
 * tenant; `null` when they have none in common.
 */
export function commonGround(mentee: Person, mentor: Person): CommonGround | null {
  for (const theirs of mentee.accounts) {
    const other = mentor.accounts.find(
      ({ platform, tenant }) => platform === theirs.platform && tenant === theirs.tenant,
    );
    if (other) return { mentee: theirs, mentor: other };
  }
  return null;
}
