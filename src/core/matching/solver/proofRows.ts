import type { Solution } from './solve.ts';
import type { Reach } from './vertexCover.ts';

export type Problem =
  | 'not-a-matching'
  | 'not-within-limit'
  | 'cover-leaves-an-edge'
  | 'larger-matching-possible'
  | 'lower-limit-possible'
  | 'price-below-zero'
  | 'left-alone-too-cheaply'
  | 'edge-below-its-price'
  | 'gap';

/** What looking at edges row by row has found so far. Plain, so that threads can send it. */
export interface RowsFound {
  /** Edges looked at. */
  readonly edges: number;
  readonly highest: number;
  /** Of the matched edges that were met. */
  readonly matched: number;
  readonly total: number;
  /** What matched edges cost more than their prices need: 0 each. */
  readonly slack: number;
  readonly problems: readonly Problem[];
}

/** Checks a solution against edges, one left vertex at a time, from the definitions alone. */
export class ProofRows {
  #edges = 0;
  #highest = 0;
  #matched = 0;
  #total = 0;
  #slack = 0;
  readonly #problems = new Set<Problem>();

  constructor(readonly solution: Pick<Solution, 'mate' | 'limit' | 'proof'>) {}

  /**
   * All edges of left vertex `i`: the first `count` of these arrays, in any order. Answers the least slack, 0 or more where
   * its prices hold.
   */
  read(i: number, to: Int32Array, cost: Int32Array, count: number): number {
    const { mate, limit, proof } = this.solution;
    const { cover, below, left, right } = proof;
    const coveredByAll = cover.left[i] === 0;
    const coveredBelow = below === null || below.left[i] === 0;
    const pays = left[i] ?? 0;
    const j = mate[i] ?? -1;
    let least = 0;
    for (let at = 0; at < count; at += 1) {
      const other = to[at] ?? 0;
      const c = cost[at] ?? 0;
      if (c > this.#highest) this.#highest = c;
      if (!coveredByAll && cover.right[other] === 0) this.#problems.add('cover-leaves-an-edge');
      if (!coveredBelow && c < limit && isOpen(below, other)) this.#problems.add('cover-leaves-an-edge');
      if (other === j) this.#meet(c, c + (right[other] ?? 0) - pays);
      if (c > limit) continue;
      const slack = c + (right[other] ?? 0) - pays;
      if (slack < least) least = slack;
    }
    if (least < 0) this.#problems.add('edge-below-its-price');
    this.#edges += count;
    return least;
  }

  get found(): RowsFound {
    return {
      edges: this.#edges,
      highest: this.#highest,
      matched: this.#matched,
      total: this.#total,
      slack: this.#slack,
      problems: [...this.#problems],
    };
  }

  #meet(cost: number, slack: number): void {
    this.#matched += 1;
    this.#total += cost;
    this.#slack += slack;
    if (cost > this.solution.limit) this.#problems.add('not-within-limit');
  }
}

function isOpen(reach: Reach | null, j: number): boolean {
  return reach !== null && reach.right[j] === 0;
}
