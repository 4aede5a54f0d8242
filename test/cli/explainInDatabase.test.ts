import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { openEmbedded } from '../../src/storage/embeddedDatabase.ts';
import { openPostgres } from '../../src/storage/postgresDatabase.ts';
import { storeOn } from '../../src/storage/storeOn.ts';
import { slack } from '../support/appRig.ts';
import { matchFolder } from '../support/runMatch.ts';
import { type Seed, seedPerson } from '../support/seedPerson.ts';
import { migratedImage } from '../support/storageImage.ts';
import { createTestDatabase, testKey } from '../support/testStore.ts';

describe('rapport match explain, from the database of the bot', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'rapport-explain-'));
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(directory, { recursive: true, force: true });
  });

  /** As the bot leaves it when it is stopped. */
  async function database(): Promise<Database> {
    vi.stubEnv('DATA_KEY', testKey.toString('base64'));
    vi.stubEnv('DATA_DIR', directory);
    if (process.env.RAPPORT_TEST_DATABASE !== 'postgres') {
      return openEmbedded({ directory, image: await migratedImage() });
    }
    const url = await createTestDatabase();
    vi.stubEnv('DATABASE_URL', url);
    return openPostgres(url);
  }

  it('says what speaks for two people and what keeps them apart, with what is sealed', async () => {
    const installation = { installationId: 'default', dataKey: testKey, previousDataKey: null, now: () => new Date() };
    const { store, close } = await storeOn(await database(), installation);
    const seed = (user: string, role: 'mentee' | 'mentor', profile: Seed['profile'] = {}) =>
      seedPerson(store, {
        account: slack(user),
        roles: [role],
        programmeId: 'virtual',
        profile: { specialisations: [], ...profile },
      });
    await seed('Ana', 'mentee', { managerEmail: 'odegard@example.org', hopes: 'Negotiating with suppliers' });
    await seed('Odegard', 'mentor', { offers: 'I negotiate with suppliers' });
    await close();
    const folder = await matchFolder();
    const { out, errors } = await folder.run('explain', 'ana', 'ødegård', '--programme', 'virtual');
    expect(errors).toBe('');
    expect(out).toMatch(/Ana.*Odegard/u);
    // Both are sealed in the database.
    expect(out).toContain('manager');
    expect(out).toMatch(/Hopes and offers.*% alike/u);
    await folder.remove();
  });
});
