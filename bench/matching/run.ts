import { checkProof } from '../../src/core/matching/solver/checkProof.ts';
import type { Graph } from '../../src/core/matching/solver/graph.ts';
import { solve } from '../../src/core/matching/solver/solve.ts';
import { highsSolve } from './highsSolve.ts';
import { variants } from './people.ts';
import { peopleGraph } from './peopleGraph.ts';

interface Figure {
  readonly what: string;
  readonly edges: number;
  readonly ms: number;
  /** Reading every edge once, in the same run: what the machine is worth at this moment. */
  readonly readMs: number;
  readonly exact: boolean;
  readonly bar: string;
  readonly met: boolean;
}

const seed = 20261123;

/** The solver at the size of the bars (`quick`: a fifth of it), beside HiGHS at a size that HiGHS finishes soon. */
export async function benchMatching(quick: boolean): Promise<readonly Figure[]> {
  const mentees = quick ? 2_000 : 10_000;
  solve(peopleGraph(500, 1, 'uniform', seed), { maximin: true });
  const figures: Figure[] = [];
  for (const variant of variants) {
    for (const ratio of [1.1, 1, 0.7, 0.37]) {
      const graph = peopleGraph(mentees, ratio, variant, seed);
      for (const maximin of [false, true]) {
        const { ms, exact } = timed(graph, maximin);
        const what = `${mentees} mentees, ${variant}, ratio ${ratio}${maximin ? ', worst first' : ''}`;
        figures.push({ what, edges: graph.to.length, ms, readMs: reading(graph), exact, bar: 'exact', met: exact });
      }
    }
    figures.push(await besideHighs(variant, quick ? 1_000 : 2_000));
  }
  return figures;
}

async function besideHighs(variant: (typeof variants)[number], mentees: number): Promise<Figure> {
  const graph = peopleGraph(mentees, 0.7, variant, seed);
  // Once to warm up: the loader and the compiler are not what is measured.
  timed(graph, false);
  const other = await highsSolve(graph);
  const { ms, exact, total } = timed(graph, false);
  const times = other.ms / ms;
  return {
    what: `${mentees} mentees, ${variant}, ratio 0.7: ${times.toFixed(0)} × HiGHS (${other.ms.toFixed(0)} ms)`,
    edges: graph.to.length,
    ms,
    readMs: reading(graph),
    exact: exact && total === other.total,
    bar: '40 × HiGHS',
    met: exact && total === other.total && times >= 40,
  };
}

function timed(graph: Graph, maximin: boolean) {
  const begun = performance.now();
  const solution = solve(graph, { maximin });
  const ms = performance.now() - begun;
  return { ms, total: solution.total, exact: checkProof(graph, solution).problems.length === 0 };
}

function reading({ cost, to }: Graph): number {
  const begun = performance.now();
  let sum = 0;
  for (let e = 0; e < cost.length; e += 1) sum = (sum + (cost[e] ?? 0) + (to[e] ?? 0)) | 0;
  return performance.now() - begun + (sum === 0 ? 1e-9 : 0);
}

/** The figures as lines of a table, misses marked. */
export function tableOf(figures: readonly Figure[]): string {
  return figures
    .map(({ what, edges, ms, readMs, exact, bar, met }) => {
      const ratio = (ms / Math.max(readMs, 0.01)).toFixed(0);
      return `${met ? 'ok  ' : 'MISS'} ${what.padEnd(62)} ${String(edges).padStart(7)} edges ${ms.toFixed(0).padStart(6)} ms = ${ratio.padStart(5)} readings  ${exact ? 'exact' : 'NOT EXACT'}  bar: ${bar}`;
    })
    .join('\n');
}
