import { randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { embeddedFiles } from './embeddedDatabase.ts';
import { lockDirectory } from './embeddedLock.ts';
import { StorageError } from './storageError.ts';

/**
 * Writes the embedded database of `directory` to `file` (`.tar.gz`), which appears only when it is whole. What is
 * confidential in it stays sealed: keep DATA_KEY elsewhere.
 * Throws `StorageError` (`no-database`, `database-in-use`: stop the bot first).
 */
export async function backUp(directory: string, file: string): Promise<void> {
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
        await writeFile(draft, Buffer.from(await dump.arrayBuffer()), { mode: 0o600 });
        await rename(draft, file);
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
 * Makes an embedded database in `directory` from a backup. Never over another one: move that away first.
 * Throws `StorageError` (`not-empty`, `not-a-backup`, `database-in-use`).
 */
export async function restore(file: string, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const lock = await lockDirectory(directory);
  try {
    const files = embeddedFiles(directory);
    if (await exists(files)) {
      throw new StorageError('not-empty', `There is a database in ${directory} already: move it away first.`);
    }
    const draft = path.join(directory, `restoring-${randomUUID()}`);
    try {
      // Unpacked here, because PGlite lets a broken archive end the process.
      const archive = await promisify(gunzip)(await readFile(file));
      await unpack(new Blob([new Uint8Array(archive)], { type: 'application/x-tar' }), draft);
    } catch (error) {
      await rm(draft, { recursive: true, force: true });
      throw new StorageError('not-a-backup', `${file} cannot be read as a backup of this version.`, { cause: error });
    }
    await rename(draft, files);
  } finally {
    await lock.release();
  }
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
