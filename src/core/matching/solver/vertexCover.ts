import type { Graph } from './graph.ts';
import { rowEnds } from './largestMatching.ts';
import type { Matching } from './matching.ts';

/**
 * What alternating paths from the unmatched left vertices reach. The left vertices not reached and the right vertices
 * reached are a smallest vertex cover when the matching is a largest one (Kőnig 1931): every edge has an end in it,
 * and no matching is larger than the cover.
 */
export interface Reach {
  readonly left: Uint8Array;
  readonly right: Uint8Array;
}

export function reachOf(graph: Graph, matching: Matching, limit: number): Reach {
  const ends = rowEnds(graph, limit);
  const left = new Uint8Array(graph.left);
  const right = new Uint8Array(graph.right);
  const stack: number[] = [];
  for (let i = 0; i < graph.left; i += 1) {
    if (matching.mate[i] !== -1) continue;
    left[i] = 1;
    stack.push(i);
  }
  for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
    const end = ends[i] ?? 0;
    for (let e = graph.start[i] ?? 0; e < end; e += 1) {
      const j = graph.to[e] ?? 0;
      if (right[j] === 1) continue;
      right[j] = 1;
      const from = matching.slotStart[j] ?? 0;
      const until = from + (matching.used[j] ?? 0);
      for (let s = from; s < until; s += 1) {
        const other = matching.slots[s] ?? 0;
        if (left[other] === 1) continue;
        left[other] = 1;
        stack.push(other);
      }
    }
  }
  return { left, right };
}

/** How many can be matched at most, by the cover: a left vertex counts one, a right vertex its capacity. */
export function coverSize({ left, right }: Reach, capacity: Int32Array): number {
  let size = 0;
  for (let i = 0; i < left.length; i += 1) size += 1 - (left[i] ?? 0);
  for (let j = 0; j < right.length; j += 1) size += right[j] === 1 ? (capacity[j] ?? 0) : 0;
  return size;
}
