import type { Repositories, TransactionLimit } from '../ports/store.ts';
import type { Database } from './database.ts';
import { databaseTime } from './databaseTime.ts';
import { Prisma } from './generated/client.ts';
import { noteChanges } from './noteChanges.ts';
import type { ToldChanges } from './peopleChanges.ts';
import { createRepositories } from './repositories/repositories.ts';
import { retry } from './retry.ts';
import { rowsRole } from './rowsRole.ts';
import type { Sealer } from './sealing/sealer.ts';
import type { InstallationOptions } from './storeOn.ts';

export interface Transactions {
  readonly installationId: string;
  /** The present instant, for a statement: see `databaseTime`. */
  time(): Prisma.Sql;
  /** One transaction of one installation, tried again after contention; `work` must be free of outside effects. */
  run<T>(work: (db: Prisma.TransactionClient, tx: Repositories) => Promise<T>, limit?: TransactionLimit): Promise<T>;
}

/** A long transaction fills tables that were empty when a prepared statement's plan was made, which nothing would tell it. */
const plannedAnew = Prisma.sql`, set_config('plan_cache_mode', 'force_custom_plan', true)`;

export function createTransactions(
  database: Database,
  { installationId, leaseTime }: Pick<InstallationOptions, 'installationId' | 'leaseTime'>,
  sealer: Sealer,
  changes: ToldChanges,
): Transactions {
  return {
    installationId,
    time: () => databaseTime(leaseTime ?? null),
    run: (work, limit) =>
      retry(() => {
        database.guard();
        const changed = new Set<string>();
        const note = (...ids: readonly string[]) => {
          for (const id of ids) changed.add(id);
        };
        const done = database.prisma.$transaction(async (db) => {
          // Until the transaction ends: a role that owns nothing, to which row-level security shows this installation alone.
          await db.$queryRaw`SELECT set_config('rapport.installation', ${installationId}, true),
            set_config('role', ${Prisma.raw(rowsRole)}, true)${limit ? plannedAnew : Prisma.empty}`;
          const result = await work(db, noteChanges(createRepositories({ db, installationId, sealer }), note));
          await changes.announce(db, [...changed]);
          return result;
        }, limit && { timeout: limit.atMostMs });
        return done.finally(() => changes.tell([...changed]));
      }),
  };
}
