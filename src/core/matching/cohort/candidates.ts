import { type Graph, graphOf, withoutRepeats } from '../solver/graph.ts';
import { type CohortField, costOf, isKept } from './cohortField.ts';
import type { Pairs } from './pairList.ts';
import { type Forbidden, forbiddenIn, type ScanPart } from './scanTask.ts';

/** The pairs that are worth a look, out of all that may be: the best of each mentee, and those found to be missing since. */
export class Candidates {
  /** A score that no pair of a mentee left out is above; -1 where none is left out. */
  readonly bound: Int32Array;
  readonly #field: CohortField;
  readonly #pairs: Pairs[] = [];

  constructor(field: CohortField, parts: readonly ScanPart[]) {
    this.#field = field;
    this.bound = new Int32Array(field.mentees.length);
    let from = 0;
    for (const { pairs, bound } of parts) {
      this.bound.set(bound, from);
      from += bound.length;
      this.#pairs.push(pairs);
    }
  }

  add(pairs: Pairs): void {
    this.#pairs.push(pairs);
  }

  graph(forbidden: Forbidden): Graph {
    const { mentees, places } = this.#field;
    const isForbidden = forbiddenIn(forbidden);
    const all = this.#pairs.reduce((sum, { mentee }) => sum + mentee.length, 0);
    const from = new Int32Array(all);
    const to = new Int32Array(all);
    const cost = new Int32Array(all);
    let count = 0;
    for (const { mentee, mentor, points } of this.#pairs) {
      for (let at = 0; at < mentee.length; at += 1) {
        const [i, j] = [mentee[at] ?? 0, mentor[at] ?? 0];
        if (forbidden.length > 0 && isForbidden(i, j)) continue;
        from[count] = i;
        to[count] = j;
        cost[count] = costOf(this.#field, points[at] ?? 0, this.#field.moving > 0 && isKept(this.#field, i, j));
        count += 1;
      }
    }
    return withoutRepeats(graphOf(mentees.length, places, { count, from, to, cost }));
  }
}
