import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { createAtOnce } from './atOnce.ts';
import type { Database } from './database.ts';
import { PrismaClient } from './generated/client.ts';
import { migrate } from './migrate.ts';
import { connectTo, needOwnSessions } from './ownSessions.ts';
import { postgresChannel } from './postgresChannel.ts';
import { postgresPresence } from './postgresPresence.ts';
import { prepared } from './prepared.ts';
import { StorageError } from './storageError.ts';
import { createTransact } from './transact.ts';

/** Any number that nobody else uses: several replicas may start at once, and one of them migrates. */
const migrationLock = 'SELECT pg_advisory_xact_lock(7276201814)';

/** `url` as in DATABASE_URL. Throws `StorageError` (`unreachable`, `database-newer`, `migration-failed`, `pooled`). */
export async function openPostgres(url: string): Promise<Database> {
  await migratePostgres(url);
  await needOwnSessions(() => connectTo(url));
  // What is asked together goes out together.
  const pool = new Pool({
    connectionString: url,
    application_name: 'rapport',
    connectionTimeoutMillis: 10_000,
    pipeline: true,
  });
  pool.on('error', () => {});
  const adapter = new PrismaPg(pool, { statementNameGenerator: prepared });
  const prisma = new PrismaClient({ adapter, errorFormat: 'minimal' });
  const presence = postgresPresence(url);
  const channel = postgresChannel(url);
  const close = async () => {
    await channel.close();
    await presence.close();
    await prisma.$disconnect();
    await pool.end();
  };
  // Its autovacuum analyses what changes.
  return {
    prisma,
    transact: createTransact(pool),
    atOnce: createAtOnce(pool),
    analyse: async () => {},
    presence,
    channel,
    guard: () => {},
    close,
  };
}

async function migratePostgres(url: string): Promise<void> {
  // One connection that is kept: the transaction lives on it.
  const pool = new Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => {});
  try {
    await pool.query('SELECT 1').catch((error: unknown) => {
      throw new StorageError(
        'unreachable',
        `The database of DATABASE_URL cannot be reached (${codeOf(error)}): check its address, name and password, and that it is running.`,
      );
    });
    const run = async (sql: string) => {
      await pool.query(sql);
    };
    await migrate({ adapters: new PrismaPg(pool), run }, migrationLock);
  } finally {
    await pool.end();
  }
}

/** The driver's words may hold the address; its codes do not. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'no answer';
}
