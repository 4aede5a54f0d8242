import { readFileSync, readlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** What tells a process from another with the same pid: its machine's boot, its container, its start. Linux; else `null`. */
export interface ProcessIdentity {
  readonly bootId: string | null;
  readonly pidNamespace: string | null;
  readonly pid: number;
  readonly startedAt: string | null;
}

export function thisProcess(): ProcessIdentity {
  return {
    bootId: attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    pidNamespace: attempt(() => readlinkSync('/proc/self/ns/pid')),
    pid: process.pid,
    startedAt: attempt(() => startOf(readFileSync('/proc/self/stat', 'utf8'))),
  };
}

/** True or false where its pid can be judged from here; `null` for another container, another boot, another system. */
export async function isGone(other: ProcessIdentity): Promise<boolean | null> {
  const here = thisProcess();
  if (other.bootId === null || other.bootId !== here.bootId) return null;
  if (other.pidNamespace === null || other.pidNamespace !== here.pidNamespace) return null;
  try {
    return startOf(await readFile(`/proc/${other.pid}/stat`, 'utf8')) !== other.startedAt;
  } catch {
    return true;
  }
}

/** proc(5): the second field is the name in brackets, which may hold anything; the start is the 22nd, in ticks since boot. */
function startOf(stat: string): string | null {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // A zombie has ended, though its pid is still there.
  return fields[0] === 'Z' ? null : (fields[19] ?? null);
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
