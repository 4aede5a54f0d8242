import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Compiled, compile } from '../compile.ts';
import { cohortRows } from './cohortRows.ts';
import type { Figure } from './figure.ts';
import { rebuildRows } from './rebuildRows.ts';

export const seed = 20261123;

type Rows = (quick: boolean, inProcess: Compiled) => Figure[] | Promise<Figure[]>;

const parts: Readonly<Record<string, Rows>> = {
  assignment: (quick, inProcess) => rowsOf('assignment', quick, inProcess),
  exact: (quick, inProcess) => rowsOf('exact', quick, inProcess),
  quality: (quick, inProcess) => rowsOf('quality', quick, inProcess),
  cohort: (quick) => cohortRows(quick, seed),
  solver: (quick, inProcess) => rowsOf('solver', quick, inProcess),
  rebuild: (quick) => rebuildRows(quick, seed),
  index: (quick, inProcess) => rowsOf('index', quick, inProcess),
};

/** All parts, or those that are named, a line at a time as they are measured. @throws for a part that there is not. */
export async function* benchMatching(quick: boolean, named: readonly string[]): AsyncGenerator<Figure> {
  const unknown = named.find((name) => !(name in parts));
  if (unknown !== undefined)
    throw new Error(`There is no part "${unknown}". There are: ${Object.keys(parts).join(', ')}.`);
  const inProcess = await compile('part', [new URL('./partProcess.ts', import.meta.url)]);
  try {
    for (const [name, rows] of Object.entries(parts)) {
      if (named.length === 0 || named.includes(name)) yield* await rows(quick, inProcess);
    }
  } finally {
    await inProcess.remove();
  }
}

function rowsOf(part: string, quick: boolean, { folder }: Compiled): Figure[] {
  const file = join(folder, 'partProcess.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [file, part, quick ? 'quick' : 'whole', String(seed)],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
