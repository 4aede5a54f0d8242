import type { OutboxQueue } from '../ports/outboxQueue.ts';
import type { Pacing } from '../ports/pacing.ts';
import type { PeopleChanges } from '../ports/peopleChanges.ts';
import type { Store } from '../ports/store.ts';
import type { Database } from './database.ts';
import { checkKey } from './keyCanary.ts';
import { createOutboxQueue } from './outboxQueue.ts';
import { createPacing } from './pacing.ts';
import { createPeopleChanges } from './peopleChanges.ts';
import type { Keeping } from './retention/cutoff.ts';
import { type Rotated, rotateKeys } from './rotateKeys.ts';
import { createKeyring } from './sealing/keyring.ts';
import { openInThread } from './sealing/openInThread.ts';
import { createSealer } from './sealing/sealer.ts';
import { tidy } from './tidy.ts';
import { createTransactions } from './transactions.ts';

export interface InstallationOptions {
  /** Whose rows: part of every key. */
  readonly installationId: string;
  /** 32 bytes each. */
  readonly dataKey: Buffer;
  readonly previousDataKey: Buffer | null;
  readonly now: () => Date;
  /** What leases and pacing go by instead of database time: a clock that can be moved, of the only process there is. */
  readonly leaseTime?: () => Date;
}

export interface OpenedStore {
  readonly store: Store;
  readonly outbox: OutboxQueue;
  /** Wraps all rows' keys with the current DATA_KEY, for as long as `goOn`: see `rotateKeys`. */
  rotate(goOn: () => boolean, batch?: number): Promise<Rotated>;
  readonly changes: PeopleChanges;
  readonly pacing: Pacing;
  /** Removes what has been kept for long enough (see `tidy`), and has the rows counted anew that are left. */
  tidy(now: Date, programmes?: readonly Keeping[]): Promise<number>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The store of one installation on an open database; closing it closes the database. */
export async function storeOn(database: Database, options: InstallationOptions): Promise<OpenedStore> {
  const { installationId, dataKey, previousDataKey, now } = options;
  const keys = { installationId, dataKey, previousDataKey };
  const sealer = openInThread(createSealer(installationId, createKeyring(dataKey, previousDataKey)), keys);
  const changes = createPeopleChanges(installationId, database.channel);
  const transactions = createTransactions(database, options, sealer, changes);
  await checkKey(transactions, sealer, now());
  let closing: Promise<void> | null = null;
  const close = () => {
    closing ??= Promise.all([sealer.end(), database.close()]).then(() => undefined);
    return closing;
  };
  return {
    store: { transaction: (work, limit) => transactions.run((_, tx) => work(tx), limit), close },
    changes,
    pacing: createPacing(transactions),
    tidy: async (at, programmes) => {
      const gone = await tidy(transactions, at, programmes);
      await database.analyse();
      return gone;
    },
    outbox: createOutboxQueue(transactions, database.presence),
    rotate: (goOn, batch) => rotateKeys(transactions, sealer, goOn, batch),
    ping: async () => {
      database.guard();
      await database.prisma.$queryRaw`SELECT 1`;
    },
    close,
  };
}
