import { randomUUID } from 'node:crypto';
import { link, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { isGone, thisProcess } from './processIdentity.ts';
import { StorageError } from './storageError.ts';

/** Which process holds a data directory, or that the last one let it go. */
const holderSchema = z.object({
  token: z.string(),
  released: z.boolean(),
  bootId: z.string().nullable(),
  pidNamespace: z.string().nullable(),
  pid: z.int(),
  startedAt: z.string().nullable(),
});

export interface EmbeddedLock {
  /** True once another process has taken over. */
  isLost(): boolean;
  release(): Promise<void>;
}

export interface LockTimes {
  readonly heartbeatMs: number;
  /** How long a silent holder of another container or machine is watched before it counts as gone. */
  readonly patienceMs: number;
}

const usualTimes: LockTimes = { heartbeatMs: 2_000, patienceMs: 9_000 };
const namePattern = /^lock\.(\d+)$/;

/**
 * Holds a directory exclusively, since PGlite itself takes no lock. The holder is whoever made the highest `lock.N`:
 * taking over means making the next one, which the file system grants to one process only, so nothing stale is ever
 * deleted before it has been outnumbered. A holder of the same machine that has died is known at once by its pid and
 * start; in another container (same pids!) or on another machine, only its heartbeat tells.
 * Throws `StorageError` (`database-in-use`).
 */
export async function lockDirectory(directory: string, times: LockTimes = usualTimes): Promise<EmbeddedLock> {
  const token = randomUUID();
  for (;;) {
    const highest = await highestLock(directory);
    if (highest > 0 && !(await isFree(lockPath(directory, highest), times.patienceMs))) throw inUse(directory);
    const mine = highest + 1;
    if (!(await make(directory, mine, token))) continue;
    if ((await highestLock(directory)) === mine) return hold(directory, mine, token, times);
    await rm(lockPath(directory, mine), { force: true });
  }
}

function hold(directory: string, mine: number, token: string, { heartbeatMs }: LockTimes): EmbeddedLock {
  const file = lockPath(directory, mine);
  let lost = false;
  const beat = async () => {
    const now = new Date();
    await utimes(file, now, now);
    if ((await highestLock(directory)) !== mine) lost = true;
  };
  const timer = setInterval(() => {
    beat().catch(() => {
      lost = true;
    });
  }, heartbeatMs);
  timer.unref();
  for (let older = mine - 1; older > 0 && older > mine - 10; older -= 1) {
    rm(lockPath(directory, older), { force: true }).catch(() => {});
  }
  return {
    isLost: () => lost,
    release: async () => {
      clearInterval(timer);
      if (lost) return;
      // Kept, and marked: a number that was used is never used again while it is the highest.
      await replace(file, content(token, true));
    },
  };
}

async function isFree(file: string, patienceMs: number): Promise<boolean> {
  const holder = await readHolder(file);
  if (holder?.released === true) return true;
  if (holder !== null) {
    const gone = await isGone(holder);
    if (gone !== null) return gone;
  }
  return isSilent(file, patienceMs);
}

/** Watches for a heartbeat by this process's own clock, so that clocks that differ do not matter. */
async function isSilent(file: string, patienceMs: number): Promise<boolean> {
  const seen = await touchedAt(file);
  const steps = 10;
  for (let step = 0; step < steps; step += 1) {
    await pause(patienceMs / steps);
    if ((await touchedAt(file)) !== seen) return false;
  }
  return true;
}

async function touchedAt(file: string): Promise<number | null> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );
}

async function readHolder(file: string) {
  try {
    return holderSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

async function highestLock(directory: string): Promise<number> {
  const numbers = (await readdir(directory)).map((name) => Number(namePattern.exec(name)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

async function make(directory: string, number: number, token: string): Promise<boolean> {
  const draft = path.join(directory, `lock-draft-${token}`);
  await writeFile(draft, content(token, false), { mode: 0o600 });
  try {
    await link(draft, lockPath(directory, number));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function replace(file: string, text: string): Promise<void> {
  await writeFile(`${file}-draft`, text, { mode: 0o600 });
  await rename(`${file}-draft`, file);
}

function content(token: string, released: boolean): string {
  return JSON.stringify({ token, released, ...thisProcess() } satisfies z.infer<typeof holderSchema>);
}

function lockPath(directory: string, number: number): string {
  return path.join(directory, `lock.${number}`);
}

function inUse(directory: string): StorageError {
  return new StorageError(
    'database-in-use',
    `Another process uses the data directory ${directory}. Stop it first, or give this one another DATA_DIR, or use DATABASE_URL for several at once.`,
  );
}
