import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnsOf } from '../../../../src/core/matching/solver/columns.ts';
import { ForwardPaths } from '../../../../src/core/matching/solver/forwardPaths.ts';
import { highestCost } from '../../../../src/core/matching/solver/graph.ts';
import { aloneCost } from '../../../../src/core/matching/solver/leastTotal.ts';
import { lowerPrices } from '../../../../src/core/matching/solver/lowerPrices.ts';
import { Priced } from '../../../../src/core/matching/solver/priced.ts';
import { raisePrices } from '../../../../src/core/matching/solver/raisePrices.ts';
import { arbitraryInstance, graphFrom, type Instance } from './arbitraryGraph.ts';

/** An answer on its way: paths for some of those who find no room at these first prices. */
function underWay(instance: Instance, first: number, some: number): Priced {
  const graph = graphFrom(instance);
  const highest = highestCost(graph);
  const prices = new Float64Array(graph.right).fill(first);
  const priced = new Priced(graph, highest, aloneCost(graph.left, highest), prices);
  const paths = new ForwardPaths(priced);
  for (const i of priced.begin().slice(0, some)) paths.from(i);
  return priced;
}

/** The least that an edge costs more than the prices say, and the most that a matched one does: 0 and 0 where they hold. */
function slackOf({ graph, pays, price, matching }: Priced): { least: number; matched: number } {
  let [least, matched] = [0, 0];
  for (let i = 0; i < graph.left; i += 1) {
    for (let e = graph.start[i] ?? 0; e < (graph.start[i + 1] ?? 0); e += 1) {
      const j = graph.to[e] ?? 0;
      const slack = (graph.cost[e] ?? 0) + (price[j] ?? 0) - (pays[i] ?? 0);
      least = Math.min(least, slack);
      if (matching.mate[i] === j) matched = Math.max(matched, Math.abs(slack));
    }
  }
  return { least, matched };
}

/** Whether somebody who is not with `j` would just as well be. */
function wouldCome({ graph, pays, price, matching }: Priced, j: number): boolean {
  const { from, cost, start } = columnsOf(graph, graph.start.slice(1));
  const edges = Array.from({ length: (start[j + 1] ?? 0) - (start[j] ?? 0) }, (_, at) => (start[j] ?? 0) + at);
  return edges.some((e) => {
    const i = from[e] ?? 0;
    return matching.mate[i] !== j && (cost[e] ?? 0) + (price[j] ?? 0) === pays[i];
  });
}

const everybody = Number.POSITIVE_INFINITY;

it('raises prices as far as they go, and they hold as before', () => {
  fc.assert(
    fc.property(arbitraryInstance(7), fc.nat(7), (instance, some) => {
      const priced = underWay(instance, 0, some);
      const columns = columnsOf(priced.graph, priced.ends);
      const before = priced.price.slice();
      raisePrices(priced, columns);
      expect(slackOf(priced)).toEqual({ least: 0, matched: 0 });
      expect(priced.price.every((price, j) => price >= (before[j] ?? 0))).toBe(true);
      expect(priced.pays.every((pays) => pays <= priced.alone)).toBe(true);
      const raised = priced.price.slice();
      raisePrices(priced, columns);
      expect(priced.price).toEqual(raised);
    }),
    { numRuns: 300 },
  );
});

it('lowers prices as far as they go, and they hold as before', () => {
  fc.assert(
    fc.property(arbitraryInstance(7), fc.constantFrom(0, 1, 40, 2_000_000), (instance, first) => {
      const priced = underWay(instance, first, everybody);
      const before = priced.price.slice();
      lowerPrices(priced);
      expect(slackOf(priced)).toEqual({ least: 0, matched: 0 });
      expect(priced.price.every((price, j) => price >= 0 && price <= (before[j] ?? 0))).toBe(true);
      expect(priced.pays.every((pays, i) => priced.matching.mate[i] !== -1 || pays === priced.alone)).toBe(true);
      for (const [j, price] of priced.price.entries()) if (price > 0) expect(wouldCome(priced, j)).toBe(true);
      const lowered = priced.price.slice();
      lowerPrices(priced);
      expect(priced.price).toEqual(lowered);
    }),
    { numRuns: 300 },
  );
});
