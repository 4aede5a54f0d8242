import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { sealedTables } from '../../src/storage/sealedTables.ts';
import { storeOn } from '../../src/storage/storeOn.ts';
import { seedSealed } from '../support/seedSealed.ts';
import { openTestDatabase } from '../support/testStore.ts';
import { aGoal, aPair, aPerson, aRequest, at } from './samples.ts';

const keys = { old: randomBytes(32), fresh: randomBytes(32), other: randomBytes(32) };
const open = (database: Database, dataKey: Buffer, previousDataKey: Buffer | null = null, installationId = 'test') =>
  storeOn(database, { installationId, dataKey, previousDataKey, now: () => at(0) });

/** How many `fill` seals, with the installation's own. */
const rows = 43;

/** A row at least in every table that seals; the tables are looked up, so a new one fails the first test until it is here. */
async function fill(database: Database): Promise<void> {
  const { store } = await open(database, keys.old);
  await store.transaction(async (tx) => {
    for (const id of ['mentee', 'mentor']) {
      const person = aPerson(id);
      await tx.people.save({ ...person, profile: { ...person.profile, hopes: `hopes of ${id}` } });
    }
    await tx.requests.save(aRequest('request', { note: 'a note' }));
    await tx.pairs.save(aPair('pair'));
    for (let goal = 0; goal < 25; goal += 1) await tx.goals.save(aGoal(`goal-${goal}`, { text: `text ${goal}` }));
    await seedSealed(tx, 'pair', 'mentee', 'said', at(0));
  });
}

async function readAll(database: Database, key: Buffer): Promise<void> {
  const { store } = await open(database, key);
  await store.transaction(async (tx) => {
    expect((await tx.people.byId('mentee'))?.profile.hopes).toBe('hopes of mentee');
    expect((await tx.requests.byId('request'))?.note).toBe('a note');
    expect((await tx.goals.ofPair('pair')).map(({ text }) => text).sort()).toEqual(
      Array.from({ length: 25 }, (_, goal) => `text ${goal}`).sort(),
    );
    expect((await tx.talks.find('mentee', 'x'))?.state).toBe('said-talk');
    expect((await tx.meetingNotes.shared('meeting-pair'))?.parts).toEqual({ x: 'said-note-null' });
  });
}

describe('A change of DATA_KEY', () => {
  it('reaches every table that seals, and leaves the old key without use', async () => {
    const database = await openTestDatabase();
    await fill(database);
    for (const { name } of await sealedTables(database.prisma)) {
      const some = await database.prisma.$queryRawUnsafe<object[]>(`SELECT 1 FROM "${name}" LIMIT 1`);
      expect({ name, some: some.length }).toEqual({ name, some: 1 });
    }
    const opened = await open(database, keys.fresh, keys.old);
    expect(await opened.rotate(() => true, 10)).toEqual({ rewrapped: rows, unreadable: 0 });
    await readAll(database, keys.fresh);
    await expect(open(database, keys.old)).rejects.toMatchObject({ code: 'wrong-data-key' });
    expect(await opened.rotate(() => true)).toEqual({ rewrapped: 0, unreadable: 0 });
    await database.close();
  });

  it('that was interrupted still needs both keys, says so at the start, and goes on where it was', async () => {
    const database = await openTestDatabase();
    await fill(database);
    let batches = 0;
    const before = await open(database, keys.fresh, keys.old);
    const first = await before.rotate(() => ++batches <= 5, 10);
    expect(first.rewrapped).toBeGreaterThan(10);
    expect(first.rewrapped).toBeLessThan(rows);
    await expect(open(database, keys.fresh)).rejects.toMatchObject({ code: 'wrong-data-key' });
    const again = await open(database, keys.fresh, keys.old);
    expect((await again.rotate(() => true)).rewrapped).toBe(rows - first.rewrapped);
    await readAll(database, keys.fresh);
    await database.close();
  });

  it('leaves another installation and what it cannot open alone', async () => {
    const database = await openTestDatabase();
    await fill(database);
    const theirs = await open(database, keys.other, null, 'theirs');
    await theirs.store.transaction((tx) => tx.people.save(aPerson('p')));
    await database.prisma.$executeRaw`UPDATE goals SET data_key = '\\x0102'::bytea WHERE id = 'goal-3'`;
    const opened = await open(database, keys.fresh, keys.old);
    expect(await opened.rotate(() => true, 10)).toEqual({ rewrapped: rows - 1, unreadable: 1 });
    expect((await theirs.store.transaction((tx) => tx.people.byId('p')))?.name).toBe('Name of p');
    await database.close();
  });
});
