import { type Graph, highestCost } from './graph.ts';
import { enlarge } from './largestMatching.ts';
import { leastLimit } from './leastLimit.ts';
import { aloneCost, leastTotal } from './leastTotal.ts';
import { emptyMatching, sizeOf } from './matching.ts';
import type { Priced } from './priced.ts';
import { type Reach, reachOf } from './vertexCover.ts';

/** A solution with everything needed to prove it; `checkProof` does, knowing nothing of how it was found. */
export interface Solution {
  readonly mate: Int32Array;
  readonly size: number;
  readonly total: number;
  /** No matched edge costs more. */
  readonly limit: number;
  readonly proof: Proof;
}

export interface Proof {
  /** From the largest matching over all edges: the cover shows that no more can be matched. */
  readonly cover: Reach;
  /** Where `limit` was lowered: from a largest matching over the edges that cost less, which is smaller. */
  readonly below: Reach | null;
  /** What leaving a left vertex alone is taken to cost: more than any rearrangement, so that as many as possible are matched. */
  readonly alone: number;
  /** What each left vertex pays: its cost and its mate's price, or `alone`. */
  readonly left: Float64Array;
  /** Price of each right vertex: 0 where there is room. */
  readonly right: Float64Array;
}

/** As many as possible; with `maximin`, the smallest highest cost at which as many still can be; then the least total. */
export function solve(graph: Graph, { maximin }: { readonly maximin: boolean }): Solution {
  const everything = highestCost(graph);
  const largest = emptyMatching(graph);
  enlarge(graph, largest, everything);
  const cover = reachOf(graph, largest, everything);
  const least = maximin ? leastLimit(graph, largest) : { limit: everything, matching: largest, below: null };
  const below = least.below === null ? null : reachOf(graph, least.below, least.limit - 1);
  const within = maximin ? reachOf(graph, least.matching, least.limit) : cover;
  const alone = aloneCost(graph.left, everything);
  const priced = leastTotal(graph, least.limit, alone, { within, before: null });
  return solutionOf(priced, cover, below);
}

export function solutionOf(
  { matching, pays, price, limit, alone }: Priced,
  cover: Reach,
  below: Reach | null,
): Solution {
  const mates = { mate: matching.mate, proof: { left: pays, right: price } };
  let total = 0;
  for (let i = 0; i < pays.length; i += 1) if (matching.mate[i] !== -1) total += costOfMate(mates, i);
  return {
    mate: matching.mate,
    size: sizeOf(matching),
    total,
    limit,
    proof: { cover, below, alone, left: pays, right: price },
  };
}

/** What the pair of a matched left vertex costs: by its prices, which are exact. */
export function costOfMate(
  { mate, proof }: { readonly mate: Int32Array; readonly proof: Pick<Proof, 'left' | 'right'> },
  i: number,
): number {
  return (proof.left[i] ?? 0) - (proof.right[mate[i] ?? -1] ?? 0);
}
