import type { Graph } from './graph.ts';
import { hasRoom, type Matching, place } from './matching.ts';

/**
 * Adds to `matching` until it is a largest one over the edges of at most `limit`.
 * Hopcroft and Karp, "An n^5/2 algorithm for maximum matchings in bipartite graphs" (1973), with capacities on the right.
 */
export function enlarge(graph: Graph, matching: Matching, limit: number): void {
  const ends = rowEnds(graph, limit);
  takeWhatIsFree(graph, matching, ends);
  const level = new Int32Array(graph.left);
  const rightLevel = new Int32Array(graph.right);
  const queue = new Int32Array(graph.left);
  const walk = new Walk(graph, matching, ends, level, rightLevel);
  while (layer(graph, matching, ends, level, rightLevel, queue)) {
    walk.begin();
    let found = 0;
    for (let i = 0; i < graph.left; i += 1) if (matching.mate[i] === -1 && level[i] === 0 && walk.from(i)) found += 1;
    if (found === 0) return;
  }
}

/** Where each row's edges of at most `limit` end. */
export function rowEnds({ left, start, cost }: Graph, limit: number): Int32Array {
  const ends = new Int32Array(left);
  for (let i = 0; i < left; i += 1) {
    let low = start[i] ?? 0;
    let high = start[i + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cost[middle] ?? 0) <= limit) low = middle + 1;
      else high = middle;
    }
    ends[i] = low;
  }
  return ends;
}

function takeWhatIsFree({ left, start, to }: Graph, matching: Matching, ends: Int32Array): void {
  for (let i = 0; i < left; i += 1) {
    if (matching.mate[i] !== -1) continue;
    const end = ends[i] ?? 0;
    for (let e = start[i] ?? 0; e < end; e += 1) {
      const j = to[e] ?? 0;
      if (hasRoom(matching, j)) {
        place(matching, i, j);
        break;
      }
    }
  }
}

/** Breadth first from the free left vertices; false when no right vertex with room can be reached. */
function layer(
  { left, start, to }: Graph,
  matching: Matching,
  ends: Int32Array,
  level: Int32Array,
  rightLevel: Int32Array,
  queue: Int32Array,
): boolean {
  const { mate, slots, slotStart, used } = matching;
  level.fill(-1);
  rightLevel.fill(-1);
  let tail = 0;
  for (let i = 0; i < left; i += 1) {
    if (mate[i] !== -1) continue;
    level[i] = 0;
    queue[tail] = i;
    tail += 1;
  }
  let reached = -1;
  for (let head = 0; head < tail; head += 1) {
    const i = queue[head] ?? 0;
    const next = (level[i] ?? 0) + 1;
    if (reached >= 0 && next > reached) break;
    const end = ends[i] ?? 0;
    for (let e = start[i] ?? 0; e < end; e += 1) {
      const j = to[e] ?? 0;
      if (rightLevel[j] !== -1) continue;
      rightLevel[j] = next;
      const from = slotStart[j] ?? 0;
      const until = from + (used[j] ?? 0);
      if (until < (slotStart[j + 1] ?? 0)) reached = next;
      for (let s = from; s < until; s += 1) {
        const other = slots[s] ?? 0;
        if (level[other] !== -1) continue;
        level[other] = next;
        queue[tail] = other;
        tail += 1;
      }
    }
  }
  return reached >= 0;
}

/** Depth first along the layers, without recursion: paths can be as long as the cohort. */
class Walk {
  readonly #edge: Int32Array;
  readonly #slot: Int32Array;
  readonly #lefts: Int32Array;
  readonly #slotsTaken: Int32Array;

  constructor(
    readonly graph: Graph,
    readonly matching: Matching,
    readonly ends: Int32Array,
    readonly level: Int32Array,
    readonly rightLevel: Int32Array,
  ) {
    this.#edge = new Int32Array(graph.left);
    this.#slot = new Int32Array(graph.right);
    this.#lefts = new Int32Array(graph.left + 1);
    this.#slotsTaken = new Int32Array(graph.left + 1);
  }

  /** Every edge and every slot is looked at once in a phase. */
  begin(): void {
    this.#edge.set(this.graph.start.subarray(0, this.graph.left));
    this.#slot.set(this.matching.slotStart.subarray(0, this.graph.right));
  }

  from(root: number): boolean {
    const { to } = this.graph;
    const { slots, slotStart, used } = this.matching;
    const { ends, level, rightLevel } = this;
    const [edge, slot, lefts, slotsTaken] = [this.#edge, this.#slot, this.#lefts, this.#slotsTaken];
    let depth = 0;
    lefts[0] = root;
    while (depth >= 0) {
      const i = lefts[depth] ?? 0;
      const end = ends[i] ?? 0;
      const next = (level[i] ?? 0) + 1;
      let e = edge[i] ?? 0;
      while (e < end && rightLevel[to[e] ?? 0] !== next) e += 1;
      edge[i] = e;
      if (e >= end) {
        depth -= 1;
        continue;
      }
      const j = to[e] ?? 0;
      if (hasRoom(this.matching, j)) {
        this.#shift(depth, j);
        return true;
      }
      const until = (slotStart[j] ?? 0) + (used[j] ?? 0);
      let s = slot[j] ?? 0;
      while (s < until && level[slots[s] ?? 0] !== next) s += 1;
      slot[j] = s < until ? s + 1 : s;
      if (s >= until) {
        edge[i] = e + 1;
        continue;
      }
      slotsTaken[depth] = s;
      depth += 1;
      lefts[depth] = slots[s] ?? 0;
    }
    return false;
  }

  #shift(depth: number, last: number): void {
    const { mate, slots } = this.matching;
    for (let d = 0; d < depth; d += 1) {
      const i = this.#lefts[d] ?? 0;
      const s = this.#slotsTaken[d] ?? 0;
      mate[i] = mate[slots[s] ?? 0] ?? -1;
    }
    for (let d = 0; d < depth; d += 1) slots[this.#slotsTaken[d] ?? 0] = this.#lefts[d] ?? 0;
    place(this.matching, this.#lefts[depth] ?? 0, last);
  }
}
