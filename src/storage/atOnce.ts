import type { Pool } from 'pg';
import type { Prisma } from './generated/client.ts';
import { statementsOn } from './statementsOn.ts';

/** Statements of which none needs another's answer, as one transaction; the rows that each answers. */
export type AtOnce = (settings: string, statements: readonly Prisma.Sql[]) => Promise<unknown[]>;

/**
 * On a pool with `pipeline`, all of it goes to the database in one journey, beginning and commit included. `settings` as
 * in `createTransact`. Throws what the driver throws.
 */
export function createAtOnce(pool: Pool): AtOnce {
  return async (settings, statements) => {
    const connection = await pool.connect();
    // One that breaks fails what is asked, and is not taken back; without a listener it would end the process, too.
    const broken = () => {};
    connection.on('error', broken);
    try {
      const begun = connection.query(`BEGIN; SELECT ${settings}`);
      const { $queryRaw } = statementsOn(() => connection);
      const answers = statements.map((statement) => $queryRaw(statement));
      // Once one has failed, the database refuses those behind it, and makes a rollback of the commit.
      const [, ...rows] = await Promise.all([begun, ...answers, connection.query('COMMIT')]);
      return rows.slice(0, -1);
    } finally {
      connection.off('error', broken);
      connection.release();
    }
  };
}
