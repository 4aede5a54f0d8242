import type { MentorColumns } from '../columns/mentorColumns.ts';
import type { PairColumns } from '../columns/pairColumns.ts';
import type { PairScanner } from '../columns/pairScanner.ts';
import { rowPrices } from '../columns/rowPrices.ts';
import type { Graph } from '../solver/graph.ts';
import { rowEnds } from '../solver/largestMatching.ts';
import { hasRoom, type Matching } from '../solver/matching.ts';
import type { Reach } from '../solver/vertexCover.ts';
import { PairList, type Pairs } from './pairList.ts';
import { type Forbidden, forbiddenIn } from './scanTask.ts';

export interface FullReach {
  readonly reach: Reach;
  /** Pairs that were missing and lead to a mentor with room: with them, more can be matched. `null`: no more can be. */
  readonly missing: Pairs | null;
}

export interface ReachInput {
  readonly scanner: PairScanner;
  readonly columns: PairColumns;
  readonly graph: Graph;
  readonly matching: Matching;
  /** Pairs of at most this cost, and at least this score: the same bound, said in both ways. */
  readonly limit: number;
  readonly least: number;
  readonly bound: Int32Array;
  readonly forbidden: Forbidden;
}

/**
 * What alternating paths from mentees without a mentor reach over all pairs that may be, not only over the candidates:
 * candidates are followed first, and the rest of a mentee's pairs is read only while there are mentors left to reach.
 */
export function fullReach({
  scanner,
  columns,
  graph,
  matching,
  limit,
  least,
  bound,
  forbidden,
}: ReachInput): FullReach {
  const ends = rowEnds(graph, limit);
  const { mentors } = columns;
  const languages = columns.mentees.classes.languages;
  const left = new Uint8Array(graph.left);
  const right = new Uint8Array(graph.right);
  const isForbidden = forbiddenIn(forbidden);
  const missing = new PairList(64);
  const follow: number[] = [];
  // By class of languages, in which a scanner is quickest.
  const read: number[][] = Array.from({ length: columns.mentees.tables.languages.highest.length }, () => []);
  // Mentors who are reached are too dear for any pair to be read again.
  const prices = rowPrices(mentors, () => 0);
  const rowOf = rowsOf(mentors, graph.right);
  let unreached = graph.capacity.reduce((count, places) => count + (places > 0 ? 1 : 0), 0);
  let roomReached = false;
  let waiting = 0;
  let turn = 0;
  const arrive = (i: number) => {
    if (left[i] === 1) return;
    left[i] = 1;
    follow.push(i);
    read[languages[i] ?? 0]?.push(i);
    waiting += 1;
  };
  const visit = (j: number) => {
    right[j] = 1;
    const row = rowOf[j] ?? -1;
    if (row >= 0) prices.rows[row] = Number.POSITIVE_INFINITY;
    unreached -= 1;
    if (hasRoom(matching, j)) roomReached = true;
    const from = matching.slotStart[j] ?? 0;
    const until = from + (matching.used[j] ?? 0);
    for (let s = from; s < until; s += 1) arrive(matching.slots[s] ?? 0);
  };
  for (let i = 0; i < graph.left; i += 1) if (matching.mate[i] === -1) arrive(i);
  for (;;) {
    for (let i = follow.pop(); i !== undefined; i = follow.pop()) {
      const end = ends[i] ?? 0;
      for (let e = graph.start[i] ?? 0; e < end; e += 1) {
        const j = graph.to[e] ?? 0;
        if (right[j] === 0) visit(j);
      }
    }
    if (unreached === 0 || waiting === 0) break;
    while (read[turn]?.length === 0) turn = (turn + 1) % read.length;
    const i = read[turn]?.pop() ?? 0;
    waiting -= 1;
    if ((bound[i] ?? 0) < least) continue;
    const count = scanner.below(i, least, Number.POSITIVE_INFINITY, prices);
    for (let at = 0; at < count; at += 1) {
      const j = scanner.found[at] ?? 0;
      if (right[j] === 1 || isForbidden(i, j)) continue;
      missing.add(i, j, scanner.points[at] ?? 0);
      visit(j);
    }
  }
  return { reach: { left, right }, missing: roomReached ? missing.done() : null };
}

function rowsOf({ rows, at }: MentorColumns, mentors: number): Int32Array {
  const rowOf = new Int32Array(mentors).fill(-1);
  for (let row = 0; row < rows; row += 1) rowOf[at[row] ?? 0] = row;
  return rowOf;
}
