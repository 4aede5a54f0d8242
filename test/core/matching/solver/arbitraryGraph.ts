import fc from 'fast-check';
import { type Graph, graphOf } from '../../../../src/core/matching/solver/graph.ts';

export interface Instance {
  readonly left: number;
  readonly capacity: readonly number[];
  /** By left and right vertex; `null` where there is no edge. */
  readonly costs: readonly (readonly (number | null)[])[];
}

/** Small instances of every shape: tight, short, generous, sparse, dense, many ties, vertices without edges or places. */
export function arbitraryInstance(most: number): fc.Arbitrary<Instance> {
  return fc
    .record({
      left: fc.integer({ min: 0, max: most }),
      right: fc.integer({ min: 0, max: most }),
      highest: fc.constantFrom(1, 3, 50, 1_000_000),
      density: fc.constantFrom(1, 2, 4, 8),
    })
    .chain(({ left, right, highest, density }) => {
      const cost = fc.option(fc.integer({ min: 0, max: highest }), { nil: null, freq: density });
      return fc.record({
        left: fc.constant(left),
        capacity: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: right, maxLength: right }),
        costs: fc.array(fc.array(cost, { minLength: right, maxLength: right }), { minLength: left, maxLength: left }),
      });
    });
}

export function graphFrom({ left, capacity, costs }: Instance): Graph {
  const edges = costs.flatMap((row, i) => row.flatMap((cost, j) => (cost === null ? [] : [{ i, j, cost }])));
  return graphOf(left, Int32Array.from(capacity), {
    count: edges.length,
    from: Int32Array.from(edges, ({ i }) => i),
    to: Int32Array.from(edges, ({ j }) => j),
    cost: Int32Array.from(edges, ({ cost }) => cost),
  });
}
