import type { Graph } from './graph.ts';

/**
 * Who is matched with whom. `mate[i]` is the right vertex of left vertex `i`, -1 for none. The left vertices of right
 * vertex `j` are the first `used[j]` entries of `slots` from `slotStart[j]`.
 */
export interface Matching {
  readonly mate: Int32Array;
  readonly slotStart: Int32Array;
  readonly slots: Int32Array;
  readonly used: Int32Array;
}

export function emptyMatching({ left, right, capacity }: Pick<Graph, 'left' | 'right' | 'capacity'>): Matching {
  const slotStart = new Int32Array(right + 1);
  for (let j = 0; j < right; j += 1) slotStart[j + 1] = (slotStart[j] ?? 0) + Math.min(capacity[j] ?? 0, left);
  return {
    mate: new Int32Array(left).fill(-1),
    slotStart,
    slots: new Int32Array(slotStart[right] ?? 0).fill(-1),
    used: new Int32Array(right),
  };
}

/** Matches a free left vertex with a right vertex that has room. */
export function place({ mate, slots, slotStart, used }: Matching, i: number, j: number): void {
  const taken = used[j] ?? 0;
  slots[(slotStart[j] ?? 0) + taken] = i;
  used[j] = taken + 1;
  mate[i] = j;
}

export function hasRoom({ slotStart, used }: Matching, j: number): boolean {
  return (used[j] ?? 0) < (slotStart[j + 1] ?? 0) - (slotStart[j] ?? 0);
}

export function sizeOf({ used }: Matching): number {
  return used.reduce((sum, count) => sum + count, 0);
}

/** The part of a matching that uses edges of at most `limit`. */
export function withinLimit(graph: Graph, matching: Matching, limit: number): Matching {
  const kept = emptyMatching(graph);
  for (let i = 0; i < graph.left; i += 1) {
    const j = matching.mate[i] ?? -1;
    if (j < 0) continue;
    const until = graph.start[i + 1] ?? 0;
    for (let e = graph.start[i] ?? 0; e < until && (graph.cost[e] ?? 0) <= limit; e += 1) {
      if (graph.to[e] === j) {
        place(kept, i, j);
        break;
      }
    }
  }
  return kept;
}
