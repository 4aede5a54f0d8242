import type { Account } from '../core/people/account.ts';
import { type Language, languages } from '../core/people/language.ts';

/** The languages of people who have lately been heard, for words that an adapter must say without asking the database. */
export interface SpokenLanguages {
  readonly hear: (account: Account, language: Language) => void;
  readonly of: (account: Account) => Language;
}

/** Enough for everybody who is active at once; the one not heard for longest is forgotten. */
const most = 10_000;

export function spokenLanguages(): SpokenLanguages {
  const known = new Map<string, Language>();
  const keyOf = ({ platform, tenant, user }: Account) => `${platform} ${tenant} ${user}`;
  return {
    hear: (account, language) => {
      const key = keyOf(account);
      known.delete(key);
      known.set(key, language);
      const oldest = known.keys().next();
      if (known.size > most && !oldest.done) known.delete(oldest.value);
    },
    of: (account) => known.get(keyOf(account)) ?? languages[0],
  };
}
