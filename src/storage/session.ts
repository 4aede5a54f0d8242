import { PrismaPg } from '@prisma/adapter-pg';
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQueryable,
  Transaction,
} from '@prisma/driver-adapter-utils';
import { type ClientBase, Pool, type QueryArrayConfig } from 'pg';
import type { Db } from './db.ts';
import { PrismaClient } from './generated/client.ts';
import { prepared } from './prepared.ts';
import { statementsOn } from './statementsOn.ts';

/** Asks the database through the connection it is lent, in the transaction that has been begun there. */
export interface Session {
  readonly db: Db;
  lend(connection: ClientBase | null): void;
}

/**
 * A Prisma client that knows of no transactions, and statements beside it. Prisma's own transactions cost about 0.3 ms of
 * processor time each, and a third more for each query in them; `createTransact` begins and ends these.
 */
export function createSession(): Session {
  let lent: ClientBase | null = null;
  const connection = () => {
    if (lent === null) throw new Error('The transaction is over.');
    return lent;
  };
  // A pool by name only: it never connects.
  const pool = Object.assign(new Pool(), { query: async (config: QueryArrayConfig) => connection().query(config) });
  const adapter = inOneTransaction(new PrismaPg(pool, { statementNameGenerator: prepared }));
  const client = new PrismaClient({ adapter, errorFormat: 'minimal' });
  return {
    db: Object.assign(client, statementsOn(connection)),
    lend: (to) => {
      lent = to;
    },
  };
}

/** What Prisma would do in a transaction of its own becomes part of the one there is. */
function inOneTransaction(pg: PrismaPg): SqlDriverAdapterFactory {
  const { provider, adapterName } = pg;
  return {
    provider,
    adapterName,
    connect: async (): Promise<SqlDriverAdapter> => {
      const adapter: SqlDriverAdapter = await pg.connect();
      const asked: SqlQueryable = {
        provider: adapter.provider,
        adapterName,
        queryRaw: adapter.queryRaw.bind(adapter),
        executeRaw: adapter.executeRaw.bind(adapter),
      };
      // Told that the adapter itself begins and ends, Prisma sends no `COMMIT` (`usePhantomQuery`).
      const inner: Transaction = {
        ...asked,
        options: { usePhantomQuery: true },
        commit: async () => {},
        rollback: async () => {},
      };
      return {
        ...asked,
        executeScript: adapter.executeScript.bind(adapter),
        getConnectionInfo: () => ({ supportsRelationJoins: true, ...adapter.getConnectionInfo?.() }),
        dispose: adapter.dispose.bind(adapter),
        startTransaction: async () => inner,
      };
    },
  };
}
