import { assignmentRows } from './assignmentRows.ts';
import { cohortRows } from './cohortRows.ts';
import type { Figure } from './figure.ts';
import { qualityRows } from './qualityRows.ts';
import { rebuildRows } from './rebuildRows.ts';
import { solverRows } from './solverRows.ts';
import { benchTopFive } from './topFive.ts';

const seed = 20261123;

const parts: Readonly<Record<string, (quick: boolean) => Figure[] | Promise<Figure[]>>> = {
  assignment: (quick) => assignmentRows(quick, seed),
  quality: (quick) => qualityRows(quick, seed),
  cohort: (quick) => cohortRows(quick, seed),
  solver: (quick) => solverRows(quick, seed),
  rebuild: (quick) => rebuildRows(quick, seed),
  index: (quick) => benchTopFive(quick).map((figure) => ({ ...figure, time: null, readings: null })),
};

/** All parts, or those that are named. */
export async function benchMatching(quick: boolean, named: readonly string[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [name, rows] of Object.entries(parts)) {
    if (named.length === 0 || named.includes(name)) figures.push(...(await rows(quick)));
  }
  return figures;
}
