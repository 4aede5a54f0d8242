import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { openEmbedded } from '../../src/storage/embeddedDatabase.ts';
import { openPostgres } from '../../src/storage/postgresDatabase.ts';
import { type InstallationOptions, type OpenedStore, storeOn } from '../../src/storage/storeOn.ts';
import { migratedImage } from './storageImage.ts';

export const testKey = Buffer.alloc(32, 7);

/**
 * A fresh store for one test, which closes it. In memory by default; on the PostgreSQL that the tests started, in a
 * database of its own, with `RAPPORT_TEST_DATABASE=postgres`.
 */
export async function openTestStore(overrides: Partial<InstallationOptions> = {}): Promise<OpenedStore> {
  return storeOn(await openTestDatabase(), {
    installationId: 'test',
    dataKey: testKey,
    previousDataKey: null,
    now: () => new Date('2026-11-23T09:00:00Z'),
    ...overrides,
  });
}

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
