import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp, restore } from '../../src/storage/backup.ts';
import { lockDirectory } from '../../src/storage/embeddedLock.ts';
import { openStore } from '../../src/storage/openStore.ts';
import { thisProcess } from '../../src/storage/processIdentity.ts';
import { testKey } from '../support/testStore.ts';
import { aPerson, at } from './samples.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'rapport-embedded-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const open = (where = directory) =>
  openStore({
    database: { kind: 'embedded', directory: where },
    installationId: 'test',
    dataKey: testKey,
    previousDataKey: null,
    now: () => at(0),
  });

describe('the embedded database', () => {
  it('has every acknowledged commit after kill -9, whole, and opens again at once', async () => {
    let next = 0;
    for (const commits of [1, 7, 2, 12]) {
      const child = start(next);
      const target = next + commits;
      for await (const line of createInterface({ input: output(child) })) {
        next = Number(line) + 1;
        if (next < target) continue;
        child.kill('SIGKILL');
        break;
      }
      if (child.signalCode === null) await once(child, 'exit');
      const { store, outbox, close } = await open();
      // What was committed and not yet said is there too, and then its effect is.
      let present = 0;
      while (await store.transaction((tx) => tx.people.byId(`person-${present}`))) present += 1;
      expect(present).toBeGreaterThanOrEqual(next);
      expect((await outbox.counts()).waiting).toBe(present);
      next = present;
      await close();
    }
  });

  it('refuses a second process while the first lives', async () => {
    const child = start(0);
    await once(createInterface({ input: output(child) }), 'line');
    await expect(open()).rejects.toMatchObject({ name: 'StorageError', code: 'database-in-use' });
    await expect(backUp(directory, path.join(directory, 'x.tar.gz'), at(0))).rejects.toMatchObject({
      code: 'database-in-use',
    });
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  it('comes back from a backup, and never over another database', async () => {
    const file = path.join(directory, 'backup.tar.gz');
    const first = path.join(directory, 'first');
    const second = path.join(directory, 'second');
    await expect(backUp(first, file, at(0))).rejects.toMatchObject({ code: 'no-database' });
    const { store, close } = await open(first);
    await store.transaction((tx) => tx.people.save(aPerson('kept')));
    await close();
    const expires = await backUp(first, file, at(0));
    const late = restore(file, second, expires);
    await expect(late).rejects.toMatchObject({ code: 'backup-expired' });
    await restore(file, second, at(1));
    const again = await open(second);
    expect(await again.store.transaction((tx) => tx.people.byId('kept'))).toEqual(aPerson('kept'));
    await again.close();
    await expect(restore(file, second, at(1))).rejects.toMatchObject({ code: 'not-empty' });
    const other = path.join(directory, 'other');
    for (const broken of [Buffer.from('no archive'), gzipSync('no archive either'), Buffer.alloc(0)]) {
      await writeFile(file, broken);
      await expect(restore(file, other, at(1))).rejects.toMatchObject({ code: 'not-a-backup' });
    }
    expect((await readdir(other)).filter((name) => !name.startsWith('lock.'))).toEqual([]);
  });
});

describe('the lock of a data directory', () => {
  const times = { heartbeatMs: 10, patienceMs: 100 };
  const holder = (more: object) => JSON.stringify({ token: 'x', released: false, ...thisProcess(), ...more });
  const inUse = { code: 'database-in-use' };

  it('is held by one, and can be had when it is let go', async () => {
    const first = await lockDirectory(directory, times);
    await expect(lockDirectory(directory, times)).rejects.toMatchObject(inUse);
    await first.release();
    const second = await lockDirectory(directory, times);
    await expect(lockDirectory(directory, times)).rejects.toMatchObject(inUse);
    expect(second.isLost()).toBe(false);
    await second.release();
  });

  it('is had by one of many who find the holder dead', async () => {
    await writeFile(path.join(directory, 'lock.4'), holder({ startedAt: 'an earlier process with this pid' }));
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockDirectory(directory, times)));
    const won = tries.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(won).toHaveLength(1);
    await Promise.all(won.map((lock) => lock.release()));
  });

  it('belongs to a silent holder of this machine as long as its process is there', async () => {
    await writeFile(path.join(directory, 'lock.1'), holder({}));
    await expect(lockDirectory(directory, times)).rejects.toMatchObject(inUse);
  });

  it.each([
    ['container, with the same pid', { pidNamespace: 'pid:[1]' }],
    ['machine', { bootId: 'another' }],
  ])('goes by the heartbeat for a holder in another %s', async (_, more) => {
    const first = await lockDirectory(directory, times);
    const [file] = (await readdir(directory)).filter((name) => name.startsWith('lock.'));
    await writeFile(path.join(directory, String(file)), holder(more));
    await expect(lockDirectory(directory, times)).rejects.toMatchObject(inUse);
    await first.release();
    await writeFile(path.join(directory, String(file)), holder(more));
    const second = await lockDirectory(directory, times);
    await second.release();
  });

  it('is known to be lost by whoever slept too long', async () => {
    const sleeper = await lockDirectory(directory, times);
    await writeFile(path.join(directory, 'lock.2'), holder({ token: 'another' }));
    await expect.poll(() => sleeper.isLost()).toBe(true);
    await sleeper.release();
  });
});

function start(from: number): ChildProcess {
  const program = path.join(import.meta.dirname, 'committingProcess.ts');
  return spawn(process.execPath, ['--import', 'tsx', program, directory, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function output(child: ChildProcess) {
  if (child.stdout === null) throw new Error('No output');
  return child.stdout;
}
