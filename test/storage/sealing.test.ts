import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createKeyring } from '../../src/storage/sealing/keyring.ts';
import { openInThread } from '../../src/storage/sealing/openInThread.ts';
import { createSealer } from '../../src/storage/sealing/sealer.ts';
import { storeOn } from '../../src/storage/storeOn.ts';
import { openTestDatabase, testKey } from '../support/testStore.ts';
import { aGoal, aPair, aPerson, aRequest, at } from './samples.ts';

const row = { table: 'goals', row: ['1'] };
const keys = { old: randomBytes(32), current: randomBytes(32) };
const sealerOf = (installation: string, key: Buffer, previous: Buffer | null = null) =>
  createSealer(installation, createKeyring(key, previous));

describe('a sealed value', () => {
  const sealed = sealerOf('one', keys.current).seal(row);
  const text = sealed.column('text', 'Learn to lead');

  it('opens in its own place', () => {
    expect(sealerOf('one', keys.current).open(row, sealed.dataKey).column('text', text)).toBe('Learn to lead');
    expect(sealed.optional('text', null)).toBeNull();
    expect(sealerOf('one', keys.current).open(row, sealed.dataKey).optional('text', null)).toBeNull();
  });

  it.each([
    ['another row', 'one', { table: 'goals', row: ['2'] }, 'text'],
    ['another table', 'one', { table: 'talks', row: ['1'] }, 'text'],
    ['another installation', 'two', row, 'text'],
    ['another column', 'one', row, 'more'],
  ])('does not open in %s', (_, installation, place, column) => {
    const opener = sealerOf(installation, keys.current).open(place, sealed.dataKey);
    expect(() => opener.column(column, text)).toThrow(expect.objectContaining({ name: 'StorageError' }));
  });

  it('opens among many in a thread of its own as it does here, and fails with the same words', async () => {
    const sealer = sealerOf('one', keys.current);
    const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
    const rows = JSON.stringify([['1', hex(sealed.dataKey), hex(text), null]]);
    const threaded = (key: Buffer) =>
      openInThread(sealerOf('one', key), { installationId: 'one', dataKey: key, previousDataKey: null }, 0);
    const [right, wrong] = [threaded(keys.current), threaded(keys.old)];
    const asked = { table: 'goals', columns: ['text', 'more'], rows };
    expect(await right.openAll(asked)).toEqual([['Learn to lead', null]]);
    expect(await sealer.openAll(asked)).toEqual([['Learn to lead', null]]);
    await expect(wrong.openAll(asked)).rejects.toMatchObject({ code: 'wrong-data-key' });
    await Promise.all([right.end(), wrong.end()]);
    expect(await right.openAll(asked)).toEqual([['Learn to lead', null]]);
    await right.end();
  });

  it('does not open when a bit has changed', () => {
    for (const index of [0, 5, text.length - 1]) {
      const changed = Uint8Array.from(text, (byte, at) => (at === index ? byte ^ 1 : byte));
      const opener = sealerOf('one', keys.current).open(row, sealed.dataKey);
      expect(() => opener.column('text', changed)).toThrow(expect.objectContaining({ code: 'corrupt' }));
    }
  });

  it('opens with the previous key, and with no other', () => {
    const old = sealerOf('one', keys.old).seal(row);
    const body = old.column('text', 'before');
    expect(sealerOf('one', keys.current, keys.old).open(row, old.dataKey).column('text', body)).toBe('before');
    expect(() => sealerOf('one', keys.current).open(row, old.dataKey).column('text', body)).toThrow(
      expect.objectContaining({ code: 'wrong-data-key' }),
    );
  });

  it('never looks the same twice', () => {
    expect(Buffer.from(sealed.column('text', 'Learn to lead'))).not.toEqual(Buffer.from(text));
  });
});

describe('a database', () => {
  const options = { installationId: 'test', dataKey: testKey, previousDataKey: null, now: () => at(0) };

  it('holds nothing confidential in the clear', async () => {
    const database = await openTestDatabase();
    const { store, close } = await storeOn(database, options);
    const canary = (name: string) => `canary-${name}-5d1f`;
    await store.transaction(async (tx) => {
      const profile = {
        ...aPerson('x').profile,
        managerEmail: canary('manager'),
        hopes: canary('hopes'),
        offers: canary('offers'),
      };
      await tx.people.save(aPerson('mentee', { name: canary('name'), profile }));
      await tx.people.save(aPerson('mentor'));
      await tx.requests.save(
        aRequest('r', {
          note: canary('note'),
          question: canary('question'),
          more: canary('more'),
          declineReason: canary('reason'),
        }),
      );
      await tx.pairs.save(aPair('pair'));
      await tx.goals.save(aGoal('g', { text: canary('goal') }));
      await tx.talks.save({
        personId: 'mentee',
        flow: 'join',
        version: 1,
        state: { a: canary('talk') },
        updatedAt: at(0),
      });
    });
    const tables = ['installations', 'people', 'requests', 'goals', 'talks'];
    const dump: string[] = [];
    for (const table of tables) {
      const rows = await database.prisma.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM ${table} t`);
      dump.push(...rows.map(({ row: text }) => text));
    }
    await close();
    // Bytes are written in hexadecimal: look for the words in either form.
    const all = dump.join('\n');
    const decoded = all + Buffer.from(all.replaceAll(/[^0-9a-f]/g, ''), 'hex').toString('latin1');
    expect(all).toContain(canary('name'));
    for (const name of ['manager', 'hopes', 'offers', 'note', 'question', 'more', 'reason', 'goal', 'talk']) {
      expect(decoded).not.toContain(canary(name));
      expect(all).not.toContain(Buffer.from(canary(name)).toString('hex'));
    }
  });

  it('is not opened with another key, unless the old one is beside it', async () => {
    const database = await openTestDatabase();
    await storeOn(database, options);
    const wrong = { ...options, dataKey: randomBytes(32) };
    await expect(storeOn(database, wrong)).rejects.toMatchObject({
      code: 'wrong-data-key',
      message: expect.stringContaining('DATA_KEY_PREVIOUS'),
    });
    const { ping, close } = await storeOn(database, { ...wrong, previousDataKey: testKey });
    await ping();
    await close();
  });

  it('keeps installations apart', async () => {
    const database = await openTestDatabase();
    const ours = await storeOn(database, options);
    const theirs = await storeOn(database, { ...options, installationId: 'other', dataKey: randomBytes(32) });
    await ours.store.transaction((tx) => tx.people.save(aPerson('p', { email: 'p@example.org' })));
    await theirs.store.transaction(async (tx) => {
      expect(await tx.people.byId('p')).toBeNull();
      expect(await tx.people.byEmail('p@example.org')).toBeNull();
      await tx.people.save(aPerson('p', { name: 'Theirs' }));
    });
    expect((await ours.store.transaction((tx) => tx.people.byId('p')))?.name).toBe('Name of p');
    await ours.close();
  });
});
