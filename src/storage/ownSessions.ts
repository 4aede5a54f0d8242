import { Client } from 'pg';
import { z } from 'zod';
import { StorageError } from './storageError.ts';

const pidSchema = z.tuple([z.object({ pid: z.int() })]);

/** As much of a connection as is asked here. */
export interface Session {
  query(sql: string): Promise<{ readonly rows: unknown }>;
  end(): Promise<void>;
}

/**
 * The lock of a worker and what it listens to belong to a session of the server (see `postgresPresence`). Two connections
 * that are open at once and answered by the same process of the server have none of their own: between them and the
 * server is a pool that hands sessions out by transaction. Throws `StorageError` (`pooled`).
 */
export async function needOwnSessions(connect: () => Promise<Session>): Promise<void> {
  const sessions = [await connect(), await connect()] as const;
  try {
    const [one, other] = sessions;
    const first = await pidOf(one);
    await other.query('BEGIN');
    const second = await pidOf(other);
    await other.query('ROLLBACK');
    if (first !== second) return;
    throw new StorageError(
      'pooled',
      'DATABASE_URL leads through a pool that hands out sessions by transaction, with which a message could be sent twice: name the server itself, or a pool in session mode.',
    );
  } finally {
    await Promise.all(sessions.map((session) => session.end()));
  }
}

export async function connectTo(url: string): Promise<Session> {
  const client = new Client({ connectionString: url, application_name: 'rapport', connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function pidOf(session: Session): Promise<number> {
  const { rows } = await session.query('SELECT pg_backend_pid() AS pid');
  return pidSchema.parse(rows)[0].pid;
}
