import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPg } from '@prisma/adapter-pg';
import { createAtOnce } from './atOnce.ts';
import type { Database } from './database.ts';
import { type EmbeddedLock, lockDirectory } from './embeddedLock.ts';
import { embeddedPool } from './embeddedPool.ts';
import { PrismaClient } from './generated/client.ts';
import { migrate } from './migrate.ts';
import { prepared } from './prepared.ts';
import { embeddedPresence } from './presence.ts';
import { StorageError } from './storageError.ts';
import { createTransact } from './transact.ts';

export interface EmbeddedOptions {
  /** `null`: in memory, gone with the process. */
  readonly directory: string | null;
  /** A dump to begin with; `null` for a new database, or what is in the directory. */
  readonly image: Blob | null;
}

/** Where the files of PostgreSQL lie within the data directory. */
export const embeddedFiles = (directory: string) => path.join(directory, 'database');

/**
 * PGlite in this process. Every commit is written to the files before it is acknowledged (`relaxedDurability` off), but
 * not forced to the disk: a killed process loses nothing, a power cut can.
 * Throws `StorageError` (`database-in-use`, `database-newer`, `migration-failed`).
 */
export async function openEmbedded({ directory, image }: EmbeddedOptions): Promise<Database> {
  if (directory !== null) await mkdir(directory, { recursive: true, mode: 0o700 });
  const lock = directory === null ? null : await lockDirectory(directory);
  try {
    const pglite = new PGlite({
      dataDir: directory === null ? 'memory://' : embeddedFiles(directory),
      relaxedDurability: false,
      ...(image === null ? {} : { loadDataDir: image }),
    });
    await pglite.waitReady;
    const pool = embeddedPool(pglite);
    const run = async (sql: string) => {
      await pool.query(sql);
    };
    await migrate({ adapters: new PrismaPg(pool), run }, null);
    const adapter = new PrismaPg(pool, { statementNameGenerator: prepared });
    const prisma = new PrismaClient({ adapter, errorFormat: 'minimal' });
    const close = async () => {
      await prisma.$disconnect();
      await pool.end();
      await pglite.close();
      await lock?.release();
    };
    // There is no autovacuum daemon.
    const analyse = async () => {
      await prisma.$executeRaw`ANALYZE`;
    };
    return {
      prisma,
      transact: createTransact(pool),
      atOnce: createAtOnce(pool),
      analyse,
      presence: embeddedPresence(),
      channel: null,
      guard: () => guard(lock),
      close,
    };
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

function guard(lock: EmbeddedLock | null): void {
  if (lock?.isLost() !== true) return;
  throw new StorageError(
    'database-lost',
    'Another process has taken over the data directory while this one stood still. Stop one of the two.',
  );
}
