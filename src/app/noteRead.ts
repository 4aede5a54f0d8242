import type { Repositories } from '../ports/store.ts';

/** The same repositories, noting whose records a transaction reads. */
export function noteRead(all: Repositories): { readonly tx: Repositories; read(): readonly string[] } {
  const { byId, byIds, byAccount, save } = all.people;
  const ids = new Set<string>();
  const people: Repositories['people'] = {
    ...all.people,
    byId: (id) => {
      ids.add(id);
      return byId(id);
    },
    byIds: (several) => {
      for (const id of several) ids.add(id);
      return byIds(several);
    },
    byAccount: async (account) => {
      const person = await byAccount(account);
      if (person) ids.add(person.id);
      return person;
    },
    save: (person) => {
      ids.add(person.id);
      return save(person);
    },
  };
  return { tx: { ...all, people }, read: () => [...ids] };
}
