import fc from 'fast-check';
import highsModule from 'highs';
import { munkres } from 'munkres';
import { describe, expect, it } from 'vitest';
import { checkProof } from '../../../../src/core/matching/solver/checkProof.ts';
import { solve } from '../../../../src/core/matching/solver/solve.ts';
import { arbitraryInstance, graphFrom, type Instance } from './arbitraryGraph.ts';

// The types are those of the CommonJS build, in which the loader is the default export's own default.
const loadHighs: typeof highsModule.default = 'default' in highsModule ? highsModule.default : highsModule;
const highs = await loadHighs();

/** The most that can be matched with costs of at most `limit`, and the least total for it, by linear programming. */
function optimum({ capacity, costs }: Instance, limit: number): { size: number; total: number } {
  const bonus = 10_000_000;
  const edges = costs.flatMap((row, i) =>
    row.flatMap((cost, j) => (cost === null || cost > limit ? [] : [{ i, j, cost, name: `x_${i}_${j}` }])),
  );
  if (edges.length === 0) return { size: 0, total: 0 };
  const sum = (names: readonly string[], most: number) =>
    names.length === 0 ? [] : [` ${names.join(' + ')} <= ${most}`];
  const model = [
    'Maximize',
    ` ${edges.map(({ cost, name }) => `${bonus - cost} ${name}`).join(' + ')}`,
    'Subject To',
    ...costs.flatMap((_, i) =>
      sum(
        edges.filter((edge) => edge.i === i).map(({ name }) => name),
        1,
      ),
    ),
    ...capacity.flatMap((most, j) =>
      sum(
        edges.filter((edge) => edge.j === j).map(({ name }) => name),
        most,
      ),
    ),
    'Bounds',
    ...edges.map(({ name }) => ` 0 <= ${name} <= 1`),
    'End',
  ].join('\n');
  const solution = highs.solve(model);
  const value = Math.round(solution.ObjectiveValue);
  const size = Math.ceil(value / bonus);
  return { size, total: size * bonus - value };
}

function smallestLimit(instance: Instance, size: number): number {
  const costs = instance.costs.flat().filter((cost) => cost !== null);
  const ordered = [...new Set(costs)].sort((a, b) => a - b);
  return ordered.find((limit) => optimum(instance, limit).size === size) ?? 0;
}

describe('solving an assignment', () => {
  it('matches as many as linear programming does, for the same total, and proves it', () => {
    fc.assert(
      fc.property(arbitraryInstance(7), (instance) => {
        const graph = graphFrom(instance);
        const solution = solve(graph, { maximin: false });
        const { size, total } = optimum(instance, Number.POSITIVE_INFINITY);
        expect(solution).toMatchObject({ size, total });
        expect(checkProof(graph, solution)).toMatchObject({ matched: size, gap: 0, problems: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('first lowers the highest cost as far as it goes without matching fewer', () => {
    fc.assert(
      fc.property(arbitraryInstance(5), (instance) => {
        const graph = graphFrom(instance);
        const solution = solve(graph, { maximin: true });
        const { size } = optimum(instance, Number.POSITIVE_INFINITY);
        const limit = size === 0 ? 0 : smallestLimit(instance, size);
        const { total } = optimum(instance, limit);
        expect(solution).toMatchObject({ size, limit, ...(size === 0 ? {} : { total }) });
        expect(checkProof(graph, solution)).toMatchObject({ gap: 0, problems: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('agrees with munkres on dense square matrices', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer(), (n, seed) => {
        const costs = squareMatrix(n, seed);
        const expected = munkres(costs).reduce((sum, [i, j]) => sum + (costs[i]?.[j] ?? 0), 0);
        const instance = { left: n, capacity: costs.map(() => 1), costs };
        expect(solve(graphFrom(instance), { maximin: false }).total).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('proves larger instances too, short of places, tight and generous', () => {
    for (const [left, right] of [
      [300, 100],
      [300, 150],
      [300, 300],
    ] as const) {
      const values = squareMatrix(300, left + right);
      const costs = values.map((row) => row.slice(0, right).map((cost) => (cost % 5 === 0 ? cost : null)));
      const instance = { left, capacity: Array.from({ length: right }, (_, j) => 1 + (j % 3)), costs };
      const graph = graphFrom(instance);
      for (const maximin of [false, true]) {
        expect(checkProof(graph, solve(graph, { maximin }))).toMatchObject({ gap: 0, problems: [] });
      }
    }
  });
});

describe('checking a proof', () => {
  it('notices a solution that is not the best', () => {
    const graph = graphFrom({
      left: 2,
      capacity: [1, 1],
      costs: [
        [1, 2],
        [1, 5],
      ],
    });
    const solution = solve(graph, { maximin: false });
    expect(solution).toMatchObject({ total: 3 });
    const worse = { ...solution, mate: Int32Array.of(0, 1), total: 6 };
    expect(checkProof(graph, worse).problems).toContain('gap');
    const fewer = { ...solution, mate: Int32Array.of(0, -1), size: 1, total: 1 };
    expect(checkProof(graph, fewer).problems).toContain('larger-matching-possible');
    const twice = { ...solution, mate: Int32Array.of(0, 0), total: 2 };
    expect(checkProof(graph, twice).problems).toContain('not-a-matching');
  });
});

/** Reproducible numbers from 0 to 999 (mulberry32). */
function squareMatrix(n: number, seed: number): number[][] {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % 1000;
  };
  return Array.from({ length: n }, () => Array.from({ length: n }, next));
}
