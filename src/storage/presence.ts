import type { Db } from './db.ts';

/** Tells living workers from dead ones, so that what a process that only stands still may yet do is not done by another. */
export interface Presence {
  /** Makes `owner` known as alive until this process ends. Doing it again makes sure. */
  join(owner: string): Promise<void>;
  /** Whether the process of `owner` is gone. */
  isGone(db: Db, owner: string): Promise<boolean>;
  close(): Promise<void>;
}

/** For a database that one process has to itself: whoever is not of this process is gone. */
export function embeddedPresence(): Presence {
  const here = new Set<string>();
  return {
    join: async (owner) => {
      here.add(owner);
    },
    isGone: async (_db, owner) => !here.has(owner),
    close: async () => {},
  };
}
