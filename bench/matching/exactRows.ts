import { checkProof } from '../../src/core/matching/solver/checkProof.ts';
import { type Graph, graphOf } from '../../src/core/matching/solver/graph.ts';
import { solve } from '../../src/core/matching/solver/solve.ts';
import type { Figure } from './figure.ts';
import { highsSolve } from './highsSolve.ts';
import { randomNumbers } from './randomNumbers.ts';

/** Small instances of every shape, solved by HiGHS as well: as many matched, at the same total, and proven. */
export async function exactRows(quick: boolean, seed: number): Promise<Figure[]> {
  const instances = quick ? 300 : 3_000;
  const random = randomNumbers(seed);
  let differing = 0;
  for (let at = 0; at < instances; at += 1) {
    const graph = randomGraph(random);
    const ours = solve(graph, { maximin: false });
    const other = await highsSolve(graph);
    const same = ours.size === other.size && ours.total === other.total;
    const proven = [ours, solve(graph, { maximin: true })].every((one) => checkProof(graph, one).problems.length === 0);
    if (!same || !proven) differing += 1;
  }
  const figure = `${differing} differ`;
  const what = `${instances} random instances beside HiGHS`;
  return [{ what, bar: 'exact and proven', figure, met: differing === 0, time: null, readings: null }];
}

/** Up to 9 by 9: tight, short or generous, sparse or dense, with many ties or few. */
function randomGraph(random: () => number): Graph {
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const [left, right] = [1 + upTo(8), 1 + upTo(8)];
  const highest = [1, 3, 50, 1_000_000][upTo(3)] ?? 1;
  const density = [0.3, 0.6, 0.9][upTo(2)] ?? 1;
  const edges: { readonly i: number; readonly j: number; readonly cost: number }[] = [
    { i: 0, j: 0, cost: upTo(highest) },
  ];
  for (let i = 0; i < left; i += 1) {
    for (let j = i === 0 ? 1 : 0; j < right; j += 1) if (random() < density) edges.push({ i, j, cost: upTo(highest) });
  }
  return graphOf(
    left,
    Int32Array.from({ length: right }, () => upTo(3)),
    {
      count: edges.length,
      from: Int32Array.from(edges, ({ i }) => i),
      to: Int32Array.from(edges, ({ j }) => j),
      cost: Int32Array.from(edges, ({ cost }) => cost),
    },
  );
}
