import { assignmentRows } from './assignmentRows.ts';
import { cohortRows } from './cohortRows.ts';
import { exactRows } from './exactRows.ts';
import type { Figure } from './figure.ts';
import { qualityRows } from './qualityRows.ts';
import { rebuildRows } from './rebuildRows.ts';
import { solverRows } from './solverRows.ts';
import { benchTopFive } from './topFive.ts';

export const seed = 20261123;

const parts: Readonly<Record<string, (quick: boolean) => Figure[] | Promise<Figure[]>>> = {
  assignment: (quick) => assignmentRows(quick, seed),
  exact: (quick) => exactRows(quick, seed),
  quality: (quick) => qualityRows(quick, seed),
  cohort: (quick) => cohortRows(quick, seed),
  solver: (quick) => solverRows(quick, seed),
  rebuild: (quick) => rebuildRows(quick, seed),
  index: (quick) => benchTopFive(quick).map((figure) => ({ ...figure, time: null, readings: null })),
};

/** All parts, or those that are named, a line at a time as they are measured. @throws for a part that there is not. */
export async function* benchMatching(quick: boolean, named: readonly string[]): AsyncGenerator<Figure> {
  const unknown = named.find((name) => !(name in parts));
  if (unknown !== undefined)
    throw new Error(`There is no part "${unknown}". There are: ${Object.keys(parts).join(', ')}.`);
  for (const [name, rows] of Object.entries(parts)) {
    if (named.length === 0 || named.includes(name)) yield* await rows(quick);
  }
}
