import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';

/** The same two levels up from `src/storage` and from `dist/storage`. */
const directory = fileURLToPath(new URL('../../prisma/migrations/', import.meta.url));

/** The migrations as Prisma's engine wants them: by name, with their text. */
export async function readMigrationFiles(): Promise<MigrationList> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: directory,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(`${directory}migration_lock.toml`, 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await readFile(`${directory}${name}/migration.sql`, 'utf8') },
        },
      })),
    ),
  };
}
