import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ChangedPeople, PeopleChanges } from '../ports/peopleChanges.ts';
import type { Channel } from './channel.ts';
import type { Db } from './db.ts';

/** A notification holds less than 8,000 bytes; this many ids always fit. */
const most = 100;

const messageSchema = z.object({ installation: z.string(), from: z.string(), people: z.array(z.string()) });

export interface ToldChanges extends PeopleChanges {
  /** Inside the transaction: for the other processes, once it commits. */
  announce(db: Db, ids: readonly string[]): Promise<void>;
  /** When it is over, however it ended: a transaction that is undone may have been read from, too. */
  tell(ids: readonly string[]): void;
}

/** Ids alone travel, so nothing of a person is in a notification. */
export function createPeopleChanges(installationId: string, channel: Channel | null): ToldChanges {
  const from = randomUUID();
  const watchers = new Set<(changed: ChangedPeople) => void>();
  const tellAll = (changed: ChangedPeople) => {
    for (const tell of watchers) tell(changed);
  };
  return {
    watch: (tell) => {
      watchers.add(tell);
      channel?.hear((message) => {
        const read = message === null ? null : readMessage(message);
        if (read === null) tellAll({ kind: 'anybody' });
        else if (read.installation === installationId && read.from !== from) {
          tellAll({ kind: 'people', ids: read.people });
        }
      });
      return () => watchers.delete(tell);
    },
    announce: async (db, ids) => {
      if (channel === null) return;
      for (let at = 0; at < ids.length; at += most) {
        const people = ids.slice(at, at + most);
        await channel.send(db, JSON.stringify({ installation: installationId, from, people }));
      }
    },
    tell: (ids) => {
      if (ids.length > 0) tellAll({ kind: 'people', ids });
    },
  };
}

function readMessage(message: string): z.infer<typeof messageSchema> | null {
  try {
    return messageSchema.parse(JSON.parse(message));
  } catch {
    // Written by another version: who knows what it says.
    return null;
  }
}
