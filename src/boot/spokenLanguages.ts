import type { Account } from '../core/people/account.ts';
import { type Language, languages } from '../core/people/language.ts';
import type { HandleInbound } from '../ports/reply.ts';
import type { Store } from '../ports/store.ts';

/** The languages of people who have lately been heard, for words that an adapter must say without asking the database. */
export interface SpokenLanguages {
  /** Learns the sender's language while the event is being handled. */
  listening(handle: HandleInbound): HandleInbound;
  of(account: Account): Language;
}

/** Enough for everybody who is active at once; the one not heard for longest is forgotten. */
const most = 10_000;

export function spokenLanguages(store: Store): SpokenLanguages {
  const known = new Map<string, Language>();
  const keyOf = ({ platform, tenant, user }: Account) => `${platform} ${tenant} ${user}`;

  async function learn(account: Account): Promise<void> {
    const person = await store.transaction((tx) => tx.people.byAccount(account));
    if (!person) return;
    const key = keyOf(account);
    known.delete(key);
    known.set(key, person.language);
    const oldest = known.keys().next();
    if (known.size > most && !oldest.done) known.delete(oldest.value);
  }

  return {
    listening: (handle) => async (inbound) => {
      // Only a convenience: when it fails, so does the handling, which says so itself.
      void learn(inbound.account).catch(() => {});
      return handle(inbound);
    },
    of: (account) => known.get(keyOf(account)) ?? languages[0],
  };
}
