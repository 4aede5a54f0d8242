import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPg } from '@prisma/adapter-pg';
import { embeddedPool } from '../../src/storage/embeddedPool.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { readMigrationFiles } from '../../src/storage/migrationFiles.ts';

const cache = path.resolve(import.meta.dirname, '../../node_modules/.cache/rapport');

let image: Promise<Blob> | null = null;

/**
 * An embedded database with all migrations applied, to begin tests with: making one takes seconds, loading it a
 * fraction. Kept on disk under the fingerprint of the migrations, since every test file is a process of its own.
 */
export function migratedImage(): Promise<Blob> {
  image ??= loadOrMake();
  return image;
}

async function loadOrMake(): Promise<Blob> {
  const file = path.join(cache, `${await fingerprint()}.tar`);
  const kept = await readFile(file).catch(() => null);
  if (kept !== null) return new Blob([kept], { type: 'application/x-tar' });
  const made = await make();
  await mkdir(cache, { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, Buffer.from(await made.arrayBuffer()));
  await rename(draft, file);
  return made;
}

async function make(): Promise<Blob> {
  const pglite = new PGlite();
  await pglite.waitReady;
  const pool = embeddedPool(pglite);
  const run = async (sql: string) => {
    await pool.query(sql);
  };
  await migrate({ adapters: new PrismaPg(pool), run }, null);
  await pool.end();
  const dump = await pglite.dumpDataDir('none');
  await pglite.close();
  return dump;
}

async function fingerprint(): Promise<string> {
  const { migrationDirectories } = await readMigrationFiles();
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const manifest = await readFile(path.join(path.dirname(entry), '../package.json'), 'utf8');
  return createHash('sha256').update(JSON.stringify(migrationDirectories)).update(manifest).digest('hex').slice(0, 32);
}
