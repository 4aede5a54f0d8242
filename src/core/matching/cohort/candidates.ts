import { filtered, type Graph, graphOf, merged } from '../solver/graph.ts';
import { type CohortField, costOf, isKept } from './cohortField.ts';
import { ForMentors } from './forMentors.ts';
import type { Pairs } from './pairList.ts';
import { type Forbidden, forbiddenIn, type ScanPart } from './scanTask.ts';

/** The pairs that are worth a look, out of all that may be: the best of each mentee, and those found to be missing since. */
export class Candidates {
  /** A score that no pair of a mentee left out is above; -1 where none is left out. */
  readonly bound: Int32Array;
  /** How many pairs may be, with those left out. */
  readonly possible: number;
  readonly #field: CohortField;
  #all: Graph;

  constructor(field: CohortField, parts: readonly ScanPart[], mostForMentors: number) {
    this.#field = field;
    this.bound = new Int32Array(field.mentees.length);
    this.possible = parts.reduce((sum, { possible }) => sum + possible, 0);
    const { order } = field.columns.mentees;
    let at = 0;
    for (const { bound } of parts) {
      for (const best of bound) {
        this.bound[order[at] ?? 0] = best;
        at += 1;
      }
    }
    const graph = this.#graphOf(parts.map(({ pairs }) => pairs));
    if (mostForMentors === 0) this.#all = graph;
    else {
      const forMentors = new ForMentors(field.columns.mentors, mostForMentors);
      for (const part of parts) if (part.forMentors !== null) forMentors.readAll(part.forMentors);
      this.#all = merged(graph, this.#graphOf([forMentors.pairs]));
    }
  }

  add(pairs: readonly Pairs[]): void {
    if (pairs.every(({ mentee }) => mentee.length === 0)) return;
    this.#all = merged(this.#all, this.#graphOf(pairs));
  }

  graph(forbidden: Forbidden): Graph {
    if (forbidden.length === 0) return this.#all;
    const isForbidden = forbiddenIn(forbidden);
    return filtered(this.#all, (i, j) => !isForbidden(i, j));
  }

  /** Pairs of one list are all different. */
  #graphOf(lists: readonly Pairs[]): Graph {
    const field = this.#field;
    const count = lists.reduce((sum, { mentee }) => sum + mentee.length, 0);
    const from = new Int32Array(count);
    const to = new Int32Array(count);
    const cost = new Int32Array(count);
    let at = 0;
    for (const { mentee, mentor, points } of lists) {
      from.set(mentee, at);
      to.set(mentor, at);
      for (let pair = 0; pair < mentee.length; pair += 1, at += 1) {
        const kept = field.moving > 0 && isKept(field, from[at] ?? 0, to[at] ?? 0);
        cost[at] = costOf(field, points[pair] ?? 0, kept);
      }
    }
    return graphOf(field.mentees.length, field.places, { count, from, to, cost });
  }
}
