import type { Pool, PoolClient } from 'pg';
import type { Db } from './db.ts';
import { createSession, type Session } from './session.ts';

export interface TransactOptions {
  /** What holds until the transaction ends: calls of `set_config`, sent along with `BEGIN`. */
  readonly settings: string;
  readonly atMostMs: number;
}

/** One transaction: commits when `work` resolves; rolls back when it throws, or takes too long. */
export type Transact = <T>(options: TransactOptions, work: (db: Db) => Promise<T>) => Promise<T>;

class TooLong extends Error {}

export function createTransact(pool: Pool): Transact {
  const idle: Session[] = [];

  return ({ settings, atMostMs }, work) =>
    onConnection(pool, async (connection) => {
      const session = idle.pop() ?? createSession();
      session.lend(connection);
      try {
        // What the work asks first goes out together with this; if it fails, so does all that follows it.
        const begun = connection.query(`BEGIN; SELECT ${settings}`);
        const [done] = await Promise.all([within(atMostMs, work(session.db)), begun]);
        const { command } = await connection.query('COMMIT');
        // What was caught instead of thrown has failed all the same: the server says that it rolled back.
        if (command !== 'COMMIT') throw new Error('A statement had failed, so nothing was committed.');
        // Not after a failure: what is still under way then must never speak in somebody else's transaction.
        idle.push(session);
        return done;
      } finally {
        session.lend(null);
      }
    });
}

async function onConnection<T>(pool: Pool, work: (connection: PoolClient) => Promise<T>): Promise<T> {
  const connection = await pool.connect();
  // A connection that breaks says so to whoever asks next; without a listener it would end the process, too.
  const broken = () => {};
  connection.on('error', broken);
  let usable = true;
  try {
    return await work(connection);
  } catch (error) {
    usable = !(error instanceof TooLong) && (await rolledBack(connection));
    throw error;
  } finally {
    connection.off('error', broken);
    connection.release(!usable);
  }
}

function rolledBack(connection: PoolClient): Promise<boolean> {
  return connection.query('ROLLBACK').then(
    () => true,
    () => false,
  );
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLong(`A transaction took more than ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
