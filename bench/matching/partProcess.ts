import { assignmentRows } from './assignmentRows.ts';
import { exactRows } from './exactRows.ts';
import type { Figure } from './figure.ts';
import { qualityRows } from './qualityRows.ts';
import { solverRows } from './solverRows.ts';
import { benchTopFive } from './topFive.ts';

/** Parts that need nothing but memory. */
const parts: Readonly<Record<string, (quick: boolean, seed: number) => Figure[] | Promise<Figure[]>>> = {
  assignment: assignmentRows,
  exact: exactRows,
  quality: qualityRows,
  solver: solverRows,
  index: (quick) => benchTopFive(quick).map((figure) => ({ ...figure, time: null, readings: null })),
};

// One part of the bench, alone in its process and compiled, as it is in use: prints its figures as JSON.
const [part = '', length = 'whole', seed = '1'] = process.argv.slice(2);
const figures = await parts[part]?.(length === 'quick', Number(seed));
if (figures === undefined) throw new Error(`There is no part "${part}".`);
process.stdout.write(JSON.stringify(figures));
