import type { AccountLink } from '../core/people/accountLink.ts';

/** Codes are kept as keyed hashes. */
export interface AccountLinkRepository {
  /** Locks the row, if there is one, until the transaction ends. */
  lock(personId: string): Promise<AccountLink | null>;
  /** Whose code this is, locked; `null` for none. It may be too old. */
  lockByCode(code: string): Promise<AccountLink | null>;
  /** With `code`, it is theirs from now on; with `null`, they have none; without, it stays as it is. */
  save(link: AccountLink, code?: string | null): Promise<void>;
}
