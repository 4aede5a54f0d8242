import { PairScanner } from '../columns/pairScanner.ts';
import { fullScore } from '../pointShares.ts';
import { inOrder, sortedBy } from '../solver/radix.ts';
import type { CohortField } from './cohortField.ts';
import { PairList } from './pairList.ts';

/**
 * No two who would both rather have each other. Both sides rank a pair by the same score, so giving the best pair its
 * place again and again is what Gale and Shapley's proposals come to (1962). Ties by mentee, then mentor.
 * Answers the mentor of each mentee, -1 for none.
 */
export function stablePairs(field: CohortField): Int32Array {
  const scanner = new PairScanner(field.columns);
  const list = new PairList(field.mentees.length * 8);
  for (let i = 0; i < field.mentees.length; i += 1) {
    const count = scanner.scan(i, field.floor);
    for (let at = 0; at < count; at += 1) list.add(i, scanner.found[at] ?? 0, scanner.points[at] ?? 0);
  }
  const { mentee, mentor, points } = list.done();
  const shortfall = points.map((score) => fullScore - score);
  const best = sortedBy(shortfall, sortedBy(mentee, sortedBy(mentor, inOrder(mentee.length))));
  const mate = new Int32Array(field.mentees.length).fill(-1);
  const room = field.places.slice();
  for (const at of best) {
    const [i, j] = [mentee[at] ?? 0, mentor[at] ?? 0];
    const left = room[j] ?? 0;
    if (mate[i] !== -1 || left === 0) continue;
    mate[i] = j;
    room[j] = left - 1;
  }
  return mate;
}
