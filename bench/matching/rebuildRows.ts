import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { compile } from '../compile.ts';
import type { Figure } from './figure.ts';
import type { RebuildOutcome } from './rebuildProcess.ts';

/** The index of 100,000 mentors from a PostgreSQL, each with sealed offers and most with a sealed manager: from nothing to the first answer. */
export async function rebuildRows(quick: boolean, seed: number): Promise<Figure[]> {
  const people = quick ? 10_000 : 100_000;
  const compiled = await compile('rebuild', [
    new URL('./rebuildProcess.ts', import.meta.url),
    new URL('../../src/storage/sealing/openingWorker.ts', import.meta.url),
  ]);
  try {
    const file = join(compiled.folder, 'rebuildProcess.js');
    const { stdout, stderr } = spawnSync(process.execPath, [file, String(people), String(seed)], { encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    const { ms, cpuMs, slowestMs, count }: RebuildOutcome = JSON.parse(stdout);
    return [
      {
        what: `index of ${people} mentors made from the database`,
        bar: '< 5 s',
        figure: `${(ms / 1000).toFixed(1)} s (processor ${(cpuMs / 1000).toFixed(1)} s); others wait ${slowestMs.toFixed(0)} ms at most`,
        met: ms < 5_000 && count === people,
        time: null,
        readings: null,
      },
    ];
  } finally {
    await compiled.remove();
  }
}
