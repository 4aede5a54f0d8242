import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { openEmbedded } from '../../src/storage/embeddedDatabase.ts';
import { openPostgres } from '../../src/storage/postgresDatabase.ts';
import { type InstallationOptions, type OpenedStore, storeOn } from '../../src/storage/storeOn.ts';
import { migratedImage } from './storageImage.ts';

export const testKey = Buffer.alloc(32, 7);

/** Left open to the end: the process that runs the tests takes it along. */
let shared: Promise<Database> | null = null;

/**
 * A fresh store for one test: an installation of its own in a database that many tests share, so that a row which leaks
 * from one installation to another fails a test. In memory by default; on the PostgreSQL that the tests started with
 * `RAPPORT_TEST_DATABASE=postgres`. Closing it leaves the database to the others.
 */
export async function openTestStore(overrides: Partial<InstallationOptions> = {}): Promise<OpenedStore> {
  shared ??= openTestDatabase();
  const opened = await storeOn(await shared, {
    installationId: randomUUID(),
    dataKey: testKey,
    previousDataKey: null,
    now: () => new Date('2026-11-23T09:00:00Z'),
    ...overrides,
  });
  return { ...opened, close: async () => {} };
}

/** A database of one's own, for tests that look at it from outside or reopen it; whoever opened it closes it. */
export async function openTestDatabase(): Promise<Database> {
  if (process.env.RAPPORT_TEST_DATABASE === 'postgres') return openPostgres(await createTestDatabase());
  return openEmbedded({ directory: null, image: await migratedImage() });
}

/** A new, empty database on the PostgreSQL of the tests; answers its address. */
export async function createTestDatabase(): Promise<string> {
  const server = inject('postgresUrl');
  if (server === null) throw new Error('Run with RAPPORT_TEST_DATABASE=postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name}`);
  } finally {
    await client.end();
  }
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
