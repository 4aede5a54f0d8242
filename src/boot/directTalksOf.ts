import type { DirectTalkRepository, Store } from '../ports/store.ts';

/** The book of direct talks for an adapter, each call in a transaction of its own. */
export function directTalksOf(store: Store): DirectTalkRepository {
  return {
    find: (account) => store.transaction((tx) => tx.directTalks.find(account)),
    forget: (account) => store.transaction((tx) => tx.directTalks.forget(account)),
    save: (account, conversation) => store.transaction((tx) => tx.directTalks.save(account, conversation)),
  };
}
