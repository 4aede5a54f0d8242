import type { Graph } from '../../src/core/matching/solver/graph.ts';
import { solve } from '../../src/core/matching/solver/solve.ts';

/** Costs of the pairs that a way of matching comes to. */
export type Matched = readonly number[];

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly cost: number;
}

function pairsOf({ left, start, to, cost }: Graph): Pair[] {
  return Array.from({ length: left }, (_, i) =>
    Array.from({ length: (start[i + 1] ?? 0) - (start[i] ?? 0) }, (_, at) => {
      const e = (start[i] ?? 0) + at;
      return { i, j: to[e] ?? 0, cost: cost[e] ?? 0 };
    }),
  ).flat();
}

/** Gives each pair of a list its place, if both are still free. */
function takeInTurn(graph: Graph, pairs: readonly Pair[]): Matched {
  const room = graph.capacity.slice();
  const taken = new Set<number>();
  return pairs.flatMap(({ i, j, cost }) => {
    if (taken.has(i) || (room[j] ?? 0) === 0) return [];
    taken.add(i);
    room[j] = (room[j] ?? 0) - 1;
    return [cost];
  });
}

/** Mentee after mentee takes the best mentor left. Rows are in ascending order of cost. */
export function firstCome(graph: Graph): Matched {
  return takeInTurn(graph, pairsOf(graph));
}

/** The best pair left, again and again. */
export function greedy(graph: Graph): Matched {
  return takeInTurn(
    graph,
    pairsOf(graph).sort((a, b) => a.cost - b.cost || a.i - b.i || a.j - b.j),
  );
}

/** Mentees propose, mentors keep the best (Gale and Shapley 1962). */
export function galeShapley(graph: Graph): Matched {
  const { left, right, start, to, cost, capacity } = graph;
  const next = start.slice(0, left);
  const held: Pair[][] = Array.from({ length: right }, () => []);
  const free = Array.from({ length: left }, (_, i) => i);
  for (let i = free.pop(); i !== undefined; i = free.pop()) {
    const e = next[i] ?? 0;
    if (e >= (start[i + 1] ?? 0)) continue;
    next[i] = e + 1;
    const j = to[e] ?? 0;
    const holds = held[j] ?? [];
    holds.push({ i, j, cost: cost[e] ?? 0 });
    holds.sort((a, b) => a.cost - b.cost || a.i - b.i);
    const refused = holds.length > (capacity[j] ?? 0) ? holds.pop() : undefined;
    if (refused !== undefined) free.push(refused.i);
  }
  return held.flat().map((pair) => pair.cost);
}

/** Ours, or without the step that raises the worst match. */
export function optimal(graph: Graph, maximin: boolean): Matched {
  const { mate } = solve(graph, { maximin });
  return pairsOf(graph).flatMap(({ i, j, cost }) => (mate[i] === j ? [cost] : []));
}
