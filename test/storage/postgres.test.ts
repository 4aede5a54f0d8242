import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { openStore } from '../../src/storage/openStore.ts';
import { rowsRole } from '../../src/storage/rowsRole.ts';
import { createTestDatabase, testKey } from '../support/testStore.ts';
import { anEffect, aPerson, at } from './samples.ts';

const open = (url: string, installationId = 'test') =>
  openStore({
    database: { kind: 'postgres', url },
    installationId,
    dataKey: testKey,
    previousDataKey: null,
    now: () => at(0),
  });

describe.runIf(process.env.RAPPORT_TEST_DATABASE === 'postgres')('on PostgreSQL', () => {
  it('several replicas can start at once: one migrates, all serve', async () => {
    const url = await createTestDatabase();
    const replicas = await Promise.all([1, 2, 3, 4].map(() => open(url)));
    for (const [index, { store }] of replicas.entries()) {
      await store.transaction((tx) => tx.people.save(aPerson(`of-${index}`)));
    }
    const client = await connect(url);
    const { rows } = await client.query('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL');
    expect(new Set(rows.map(({ migration_name: name }) => name)).size).toBe(rows.length);
    expect((await client.query('SELECT 1 FROM installations')).rowCount).toBe(1);
    await client.end();
    await Promise.all(replicas.map(({ close }) => close()));
  });

  it('two claims that do not see each other yet take one of a subject between them', async () => {
    const url = await createTestDatabase();
    const opened = await open(url);
    await opened.store.transaction((tx) => tx.outbox.enqueue([anEffect('pair/1/a')], at(0)));
    const client = await connect(url);
    await client.query('BEGIN');
    await client.query(`INSERT INTO outbox
        (installation_id, key, kind, ids, state, available_at, attempts, owner, lease_until, created_at, updated_at)
      VALUES ('test', 'pair/1/b', 'x', '{}', 'sending', now(), 0, 'other', now() + interval '1 minute', now(), now())`);
    const claiming = opened.outbox.claim('one', at(0), 60_000, 10);
    const waits = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
    while ((await client.query(waits)).rowCount === 0);
    await client.query('COMMIT');
    expect(await claiming).toEqual([]);
    expect(await opened.outbox.counts()).toMatchObject({ waiting: 1, sending: 1 });
    await client.end();
    await opened.close();
  });

  it('the role that owns the tables sees only the installation it named', async () => {
    const url = await createTestDatabase();
    const owner = await ordinaryOwner(url);
    const [ours, theirs] = [await open(owner, 'ours'), await open(owner, 'theirs')];
    for (const { store } of [ours, theirs]) {
      await store.transaction(async (tx) => {
        await tx.people.save(aPerson('p'));
        await tx.outbox.enqueue([anEffect('e')], at(0));
      });
    }
    const client = await connect(owner);
    const seen = async () => (await client.query('SELECT installation_id FROM people')).rows;
    expect(await seen()).toEqual([]);
    await client.query(`SELECT set_config('rapport.installation', 'ours', false)`);
    expect(await seen()).toEqual([{ installation_id: 'ours' }]);
    await expect(client.query(`UPDATE people SET installation_id = 'theirs'`)).rejects.toThrow('row-level security');
    await client.end();
    expect((await ours.outbox.counts()).waiting).toBe(1);
    await Promise.all([ours.close(), theirs.close()]);
  });

  it.each([
    'an owner',
    'a superuser',
  ])('works under a role that owns no table, whoever DATABASE_URL names: %s', async (who) => {
    const address = await createTestDatabase();
    const url = who === 'an owner' ? await ordinaryOwner(address) : address;
    const [ours, theirs] = [await open(url, 'ours'), await open(url, 'theirs')];
    for (const { store } of [ours, theirs]) await store.transaction((tx) => tx.people.save(aPerson('p')));
    await Promise.all([ours.close(), theirs.close()]);
    const client = await connect(url);
    await client.query('BEGIN');
    await client.query(
      `SELECT set_config('role', ${rowsRole}, true), set_config('rapport.installation', 'ours', true)`,
    );
    const owned = await client.query(
      `SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tableowner = current_user`,
    );
    expect(owned.rowCount).toBe(0);
    const seen = await client.query('SELECT installation_id FROM people');
    expect(seen.rows).toEqual([{ installation_id: 'ours' }]);
    for (const forbidden of ['ALTER TABLE people DISABLE ROW LEVEL SECURITY', 'SELECT * FROM _prisma_migrations']) {
      await client.query('SAVEPOINT before');
      await expect(client.query(forbidden)).rejects.toMatchObject({ code: '42501' });
      await client.query('ROLLBACK TO before');
    }
    await client.end();
  });

  it('says which role an administrator has to make, when it may not itself', async () => {
    const url = await ordinaryOwner(await createTestDatabase(), '');
    const refused = await open(url).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'no-role' });
    const [, remedy = ''] = /“(CREATE ROLE .*;)”/.exec(String(refused)) ?? [];
    const administrator = await connect(inject('postgresUrl') ?? '');
    await administrator.query(remedy);
    await administrator.end();
    const opened = await open(url);
    await opened.store.transaction((tx) => tx.people.save(aPerson('p')));
    await opened.close();
  });

  it('says that the database cannot be reached, without its password', async () => {
    const url = new URL(await createTestDatabase());
    url.pathname = '/nowhere';
    url.password = 'password';
    const refused = open(url.href);
    await expect(refused).rejects.toMatchObject({ code: 'unreachable', message: expect.stringContaining('3D000') });
    await expect(refused).rejects.not.toThrow(/password@/);
  });

  it('tells a worker that is gone from one that only stands still', async () => {
    const url = await createTestDatabase();
    const [still, other] = [await open(url), await open(url)];
    await other.store.transaction((tx) => tx.outbox.enqueue([anEffect('e/1/x')], at(0)));
    await still.outbox.join('still');
    await still.outbox.claim('still', at(0), 1, 1);
    const expired = async () => (await other.outbox.expire('other', [], 600_000)).map(({ effect }) => effect.key);
    await other.ping();
    expect(await expired()).toEqual([]);
    await still.close();
    await expect.poll(expired).toEqual(['e/1/x']);
    await other.close();
  });

  it('works in another time zone than UTC', async () => {
    const url = await createTestDatabase();
    const client = await connect(url);
    await client.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET timezone = 'Asia/Kathmandu'`);
    await client.end();
    const { store, outbox, close } = await open(url);
    await store.transaction(async (tx) => {
      await tx.people.save(aPerson('p'));
      await tx.outbox.enqueue([anEffect('e', { notBefore: at(1) })], at(0));
    });
    expect((await store.transaction((tx) => tx.people.byId('p')))?.createdAt).toEqual(at(0));
    expect(await outbox.next()).toEqual(at(1));
    expect(await outbox.claim('one', new Date(at(1).getTime() - 1), 1, 1)).toEqual([]);
    // Database time, which is this machine's, to the microsecond and then rounded: it may read as a little later.
    const [claimed] = await outbox.claim('one', at(1), 3_600_000, 1);
    const leaseMs = (claimed?.leaseUntil.getTime() ?? 0) - Date.now();
    expect(leaseMs > 3_500_000 && leaseMs < 3_601_000).toBe(true);
    await close();
  });
});

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

/** A role that is no superuser and owns the database; answers the address with its name. */
async function ordinaryOwner(url: string, rights = 'CREATEROLE'): Promise<string> {
  const name = `owner_${randomUUID().replaceAll('-', '')}`;
  const client = await connect(url);
  await client.query(`CREATE ROLE ${name} LOGIN PASSWORD 'owner' ${rights}`);
  await client.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} OWNER TO ${name}`);
  await client.end();
  const address = new URL(url);
  address.username = name;
  address.password = 'owner';
  return address.href;
}
