import { randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { expiresAfter, expiryOf, stamped } from './backupAge.ts';
import { embeddedFiles } from './embeddedDatabase.ts';
import { lockDirectory } from './embeddedLock.ts';
import { StorageError } from './storageError.ts';

/**
 * Writes the embedded database of `directory` to `file` (`.tar.gz`), which appears only when it is whole. What is
 * confidential in it stays sealed: keep DATA_KEY elsewhere.
 * Answers when it expires. Throws `StorageError` (`no-database`, `database-in-use`: stop the bot first).
 */
export async function backUp(directory: string, file: string, now: Date): Promise<Date> {
  const files = embeddedFiles(directory);
  if (!(await exists(path.join(files, 'PG_VERSION')))) {
    throw new StorageError('no-database', `There is no embedded database in ${directory}.`);
  }
  const lock = await lockDirectory(directory);
  try {
    const pglite = new PGlite({ dataDir: files });
    try {
      await pglite.waitReady;
      const dump = await pglite.dumpDataDir('gzip');
      const draft = `${file}.${randomUUID()}`;
      try {
        await writeFile(draft, stamped(Buffer.from(await dump.arrayBuffer()), now), { mode: 0o600 });
        await rename(draft, file);
        return expiresAfter(now);
      } finally {
        await rm(draft, { force: true });
      }
    } finally {
      await pglite.close();
    }
  } finally {
    await lock.release();
  }
}

/**
 * Makes an embedded database in `directory` from a backup. Never over another one: move that away first;
 * and none that has expired by `now`, unless that is asked for (`null`).
 * Throws `StorageError` (`not-empty`, `not-a-backup`, `backup-expired`, `database-in-use`).
 */
export async function restore(file: string, directory: string, now: Date | null): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const lock = await lockDirectory(directory);
  try {
    const files = embeddedFiles(directory);
    if (await exists(files)) {
      throw new StorageError('not-empty', `There is a database in ${directory} already: move it away first.`);
    }
    const archive = await opened(file, now);
    const draft = path.join(directory, `restoring-${randomUUID()}`);
    try {
      await unpack(new Blob([new Uint8Array(archive)], { type: 'application/x-tar' }), draft);
    } catch (error) {
      await rm(draft, { recursive: true, force: true });
      throw notABackup(file, error);
    }
    await rename(draft, files);
  } finally {
    await lock.release();
  }
}

/** The archive in a backup, unpacked here, because PGlite lets a broken one end the process. */
async function opened(file: string, now: Date | null): Promise<Buffer> {
  const { packed, archive } = await readFile(file)
    .then(async (packed) => ({ packed, archive: await promisify(gunzip)(packed) }))
    .catch((error: unknown) => {
      throw notABackup(file, error);
    });
  const expiry = expiryOf(packed);
  if (now && expiry && expiry <= now) {
    throw new StorageError(
      'backup-expired',
      `${file} expired on ${expiry.toISOString().slice(0, 10)}: people may have erased since what is in it. ` +
        'To restore it all the same, add --expired.',
    );
  }
  return archive;
}

function notABackup(file: string, cause: unknown): StorageError {
  return new StorageError('not-a-backup', `${file} cannot be read as a backup of this version.`, { cause });
}

async function unpack(image: Blob, directory: string): Promise<void> {
  const pglite = new PGlite({ dataDir: directory, loadDataDir: image });
  try {
    await pglite.waitReady;
    await pglite.query('SELECT count(*) FROM installations');
  } finally {
    await pglite.close().catch(() => {});
  }
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
