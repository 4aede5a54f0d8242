import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { expect, it } from 'vitest';
import { embeddedPool } from '../../src/storage/embeddedPool.ts';
import { type MigrationConnection, migrate } from '../../src/storage/migrate.ts';
import { readMigrationFiles } from '../../src/storage/migrationFiles.ts';
import { openSchemaEngine } from '../../src/storage/schemaEngine.ts';
import { migratedImage } from '../support/storageImage.ts';

async function database(image: Blob | null) {
  const pglite = new PGlite(image === null ? {} : { loadDataDir: image });
  await pglite.waitReady;
  const pool = embeddedPool(pglite);
  const run = async (sql: string) => {
    await pool.query(sql);
  };
  const connection: MigrationConnection = { adapters: new PrismaPg(pool), run };
  return { pglite, connection };
}

const historyOf = async (pglite: PGlite) =>
  (await pglite.query('SELECT migration_name, finished_at IS NOT NULL AS done FROM _prisma_migrations')).rows;

it('are applied once, and read by the prisma command line as its own', async () => {
  const { pglite, connection } = await database(await migratedImage());
  const names = (await readMigrationFiles()).migrationDirectories.map(({ path }) => path);
  expect(await migrate(connection, null)).toEqual([]);
  expect(await historyOf(pglite)).toEqual(names.map((name) => ({ migration_name: name, done: true })));
  await pglite.close();
});

it('say what the schema says', async () => {
  const { pglite } = await database(await migratedImage());
  const content = await readFile(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8');
  // The bot's own adapter cannot read all of the catalogue that is compared here.
  const engine = await openSchemaEngine(new PrismaPGlite(pglite), content);
  const files = [{ path: 'schema.prisma', content }];
  const filters = { externalTables: ['public._prisma_migrations'], externalEnums: [] };
  const { warnings, executedSteps } = await engine.schemaPush({ force: false, schema: { files }, filters });
  engine.free();
  expect({ warnings, executedSteps }).toEqual({ warnings: [], executedSteps: 0 });
  await pglite.close();
});

it('leave the database as it was when they are interrupted', async () => {
  const { pglite, connection } = await database(null);
  const interrupted: MigrationConnection = {
    ...connection,
    run: (sql) => (sql === 'COMMIT' ? Promise.reject(new Error('killed')) : connection.run(sql)),
  };
  await expect(migrate(interrupted, null)).rejects.toMatchObject({ code: 'migration-failed' });
  const tables = async () =>
    (await pglite.query("SELECT 1 FROM information_schema.tables WHERE table_schema = 'public'")).rows.length;
  expect(await tables()).toBe(0);
  expect(await migrate(connection, null)).toHaveLength((await readMigrationFiles()).migrationDirectories.length);
  expect(await tables()).toBeGreaterThan(10);
  await pglite.close();
});

it('stop before a database that a newer version has changed', async () => {
  const { pglite, connection } = await database(await migratedImage());
  await pglite.exec(`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
    VALUES ('1', 'x', '9999_future', now(), 1)`);
  await expect(migrate(connection, null)).rejects.toMatchObject({ code: 'database-newer' });
  await pglite.close();
});
