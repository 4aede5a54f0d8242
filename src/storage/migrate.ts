import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { readMigrationFiles } from './migrationFiles.ts';
import { ensureRowsRole } from './rowsRole.ts';
import { openSchemaEngine } from './schemaEngine.ts';
import { StorageError } from './storageError.ts';

/** One connection to a database, for as long as its migrations take. */
export interface MigrationConnection {
  readonly adapters: SqlMigrationAwareDriverAdapterFactory;
  /** Runs a script of several statements on the connection that `adapters` use. */
  run(sql: string): Promise<void>;
}

/**
 * As Prisma makes it. The engine finds out whether it is there by an error, which would end our transaction;
 * so it is there before the engine looks.
 */
const historyTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

const noFilters = { externalTables: [], externalEnums: [] };

/**
 * Applies what is missing, all in one transaction: a process killed half-way leaves the database as it was.
 * `lock` is run first in that transaction, where others could migrate at the same moment.
 * Returns the names that were applied. Throws `StorageError` (`database-newer`, `migration-failed`, `no-role`).
 */
export async function migrate(connection: MigrationConnection, lock: string | null): Promise<string[]> {
  await connection.run('BEGIN');
  try {
    if (lock !== null) await connection.run(lock);
    await connection.run(historyTable);
    const applied = await applyMissing(connection);
    await ensureRowsRole(connection.run);
    await connection.run('COMMIT');
    return applied;
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => {});
    if (error instanceof StorageError) throw error;
    throw new StorageError(
      'migration-failed',
      'The database could not be brought up to date; nothing was changed. The cause is in the log; if it names a missing right, let the role of DATABASE_URL create tables.',
      { cause: error },
    );
  }
}

async function applyMissing(connection: MigrationConnection): Promise<string[]> {
  const migrationsList = await readMigrationFiles();
  const engine = await openSchemaEngine(wholeScripts(connection));
  try {
    const { history } = await engine.diagnoseMigrationHistory({
      migrationsList,
      filters: noFilters,
      optInToShadowDatabase: false,
    });
    if (history !== null && history.diagnostic !== 'databaseIsBehind') {
      throw new StorageError(
        'database-newer',
        'The database was changed by another version of the bot: start that version, or a newer one, or restore a backup.',
      );
    }
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilters });
    return appliedMigrationNames;
  } finally {
    engine.free();
  }
}

/** Both adapters cut scripts at every semicolon, or do not wait for them: here a script is one piece. */
function wholeScripts({ adapters, run }: MigrationConnection): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: adapters.provider,
    adapterName: adapters.adapterName,
    connect: async () => {
      const adapter = await adapters.connect();
      adapter.executeScript = run;
      return adapter;
    },
    connectToShadowDb: () => adapters.connectToShadowDb(),
  };
}
