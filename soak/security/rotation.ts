import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEmbedded } from '../../src/storage/embeddedDatabase.ts';
import { openStore } from '../../src/storage/openStore.ts';
import { createKeyring } from '../../src/storage/sealing/keyring.ts';
import { createSealer } from '../../src/storage/sealing/sealer.ts';
import { aPair, aPerson } from '../../test/storage/samples.ts';
import { randomOf } from './random.ts';
import { type Part, shareOf } from './row.ts';

const child = fileURLToPath(new URL('./rotationChild.ts', import.meta.url));

/** A change of key in a process of its own that is killed again and again, on files. */
export const rotation: Part = async (size) => {
  const rows = shareOf(100_000, size);
  const kills = Math.max(2, shareOf(20, size));
  const random = randomOf(size.seed);
  const keys = { old: randomBytes(32), fresh: randomBytes(32) };
  const directory = await mkdtemp(path.join(tmpdir(), 'rapport-rotation-'));
  await fill(directory, keys.old, rows);
  let killed = 0;
  for (let run = 0; ; run += 1) {
    const batches =
      run < kills ? 1 + random.below(Math.max(2, Math.ceil(rows / 100 / kills))) : Number.POSITIVE_INFINITY;
    if (await runChild(directory, keys, batches)) break;
    killed += 1;
  }
  const unreadable = await countUnreadable(directory, keys.fresh, rows);
  await rm(directory, { recursive: true, force: true });
  return {
    what: `rotation, killed ${killed} times`,
    tried: rows,
    misses: { unreadable },
    seen: 'read with the new key alone',
  };
};

const storeOf = (directory: string, dataKey: Buffer) =>
  openStore({
    database: { kind: 'embedded', directory },
    installationId: 'soak',
    dataKey,
    previousDataKey: null,
    now: () => new Date(),
  });

async function fill(directory: string, key: Buffer, rows: number): Promise<void> {
  const opened = await storeOf(directory, key);
  await opened.store.transaction(async (tx) => {
    for (const id of ['mentee', 'mentor']) await tx.people.save(aPerson(id));
    await tx.pairs.save(aPair('pair'));
  });
  await opened.close();
  const { prisma, close } = await openEmbedded({ directory, image: null });
  const sealer = createSealer('soak', createKeyring(key, null));
  for (let from = 0; from < rows; from += 1000) {
    const at = new Date();
    const data = Array.from({ length: Math.min(1000, rows - from) }, (_, index) => {
      const id = `goal-${from + index}`;
      const sealed = sealer.seal({ table: 'goals', row: [id] });
      const fields = { pairId: 'pair', state: 'open', createdBy: 'mentee', createdAt: at, updatedAt: at };
      return {
        installationId: 'soak',
        id,
        ...fields,
        dataKey: sealed.dataKey,
        text: sealed.column('text', `text of ${id}`),
      };
    });
    await prisma.goal.createMany({ data });
  }
  await close();
}

/** True when it came to its end; false when it was killed after so many batches. */
function runChild(directory: string, keys: { old: Buffer; fresh: Buffer }, batches: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', child, directory, keys.fresh.toString('base64'), keys.old.toString('base64')];
    const process_ = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let seen = 0;
    let done = false;
    process_.stdout.on('data', (chunk: Buffer) => {
      seen += chunk.toString().split('batch').length - 1;
      done ||= chunk.toString().includes('done');
      if (seen >= batches && !done) process_.kill('SIGKILL');
    });
    process_.on('error', reject);
    process_.on('exit', (code, signal) => {
      if (signal === 'SIGKILL') resolve(false);
      else if (code === 0) resolve(true);
      else reject(new Error(`the change of key ended with ${code}`));
    });
  });
}

async function countUnreadable(directory: string, key: Buffer, rows: number): Promise<number> {
  const opened = await storeOf(directory, key);
  const goals = await opened.store.transaction((tx) => tx.goals.ofPair('pair')).catch(() => []);
  await opened.close();
  return rows - goals.filter(({ id, text }) => text === `text of ${id}`).length;
}
