import { escapeLiteral } from 'pg';
import type { Repositories, TransactionLimit } from '../ports/store.ts';
import type { Database } from './database.ts';
import { databaseTime } from './databaseTime.ts';
import type { Db } from './db.ts';
import type { Prisma } from './generated/client.ts';
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
  run<T>(work: (db: Db, tx: Repositories) => Promise<T>, limit?: TransactionLimit): Promise<T>;
  /** The same for statements of which none needs another's answer, in one journey: their rows. */
  atOnce(...statements: readonly Prisma.Sql[]): Promise<unknown[]>;
}

/** A long transaction fills tables that were empty when a prepared statement's plan was made, which nothing would tell it. */
const plannedAnew = `, set_config('plan_cache_mode', 'force_custom_plan', true)`;
/** Of every other: no event takes as long. */
const usualMs = 30_000;

export function createTransactions(
  database: Database,
  { installationId, leaseTime }: Pick<InstallationOptions, 'installationId' | 'leaseTime'>,
  sealer: Sealer,
  changes: ToldChanges,
): Transactions {
  // A role that owns nothing, to which row-level security shows this installation alone.
  const here = `set_config('rapport.installation', ${escapeLiteral(installationId)}, true), set_config('role', ${rowsRole}, true)`;
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
        const options = limit
          ? { settings: `${here}${plannedAnew}`, atMostMs: limit.atMostMs }
          : { settings: here, atMostMs: usualMs };
        const done = database.transact(options, async (db) => {
          const result = await work(db, noteChanges(createRepositories({ db, installationId, sealer }), note));
          await changes.announce(db, [...changed]);
          return result;
        });
        return done.finally(() => changes.tell([...changed]));
      }),
    atOnce: (...statements) =>
      retry(() => {
        database.guard();
        return database.atOnce(here, statements);
      }),
  };
}
