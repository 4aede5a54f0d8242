import { munkres } from 'munkres';
import { checkProof } from '../../src/core/matching/solver/checkProof.ts';
import { readAssignment } from '../../src/core/matching/solver/readAssignment.ts';
import { solve } from '../../src/core/matching/solver/solve.ts';
import { type Figure, readingMs, timed } from './figure.ts';
import { randomNumbers } from './randomNumbers.ts';

const barMs = 150;

/** Files like those of Beasley's OR-Library (n, then n rows of n costs from 1 to 100), checked against munkres. */
export function assignmentRows(quick: boolean, seed: number): Figure[] {
  return (quick ? [100, 400, 800] : [100, 200, 300, 400, 500, 600, 700, 800]).map((n) => {
    const random = randomNumbers(seed + n);
    const costs = Array.from({ length: n }, () => Array.from({ length: n }, () => 1 + Math.floor(random() * 100)));
    const read = readAssignment(`${n}\n${costs.map((row) => row.join(' ')).join('\n')}\n`);
    if (read.kind !== 'instance') throw new Error(read.code);
    const { graph } = read;
    const { time, result } = timed(5, () => solve(graph, { maximin: false }));
    const optimum = munkres(costs).reduce((sum, [i, j]) => sum + (costs[i]?.[j] ?? 0), 0);
    const proven = checkProof(graph, result).problems.length === 0;
    return {
      what: `assignment file, ${n} × ${n}`,
      bar: `optimum, < ${barMs} ms`,
      figure: `optimum ${result.total}${result.total === optimum && proven ? '' : `, NOT ${optimum}`}`,
      met: result.total === optimum && proven && time.median < barMs,
      time,
      readings: time.median / readingMs(graph),
    };
  });
}
