import type { PairScanner } from '../columns/pairScanner.ts';
import { rowPrices } from '../columns/rowPrices.ts';
import { fullScore } from '../pointShares.ts';
import type { Reach } from '../solver/vertexCover.ts';
import { costOf, isKept, type ScanField } from './cohortField.ts';
import { ForMentors } from './forMentors.ts';
import { NearPairs } from './nearPairs.ts';
import { PairList, type Pairs } from './pairList.ts';

/** Pairs that a case of the search leaves out: mentee and mentor in turn. */
export type Forbidden = Int32Array;

/** What of a mentee's pairs has to be read against a proof; 0 where those left out of the candidates cannot be against it. */
export const readFor = { prices: 1, cover: 2, below: 4 } as const;

/** A way of reading all pairs, which can be parted by mentees among threads. */
export type ScanTask =
  /** Every pair, once: the best `most` mentors of each mentee, with whom they have, and the best `forMentors` mentees of each mentor. */
  | { readonly kind: 'best'; readonly most: number; readonly forMentors: number }
  /**
   * Pairs that a proof does not hold for: of each mentee the `most` that cost least beside what the prices say. Those that
   * cost little more are kept in reserve.
   */
  | {
      readonly kind: 'against';
      /** By mentee, the sum of `readFor` that is needed. */
      readonly reads: Uint8Array;
      readonly pays: Float64Array;
      readonly price: Float64Array;
      /** By mentee, the score above which every pair is known already. */
      readonly bound: Int32Array;
      /** The score of the worst pair there may be. */
      readonly least: number;
      readonly cover: Reach;
      readonly below: Reach | null;
      readonly most: number;
      readonly forbidden: Forbidden;
    };

export interface ScanPart {
  readonly pairs: Pairs;
  /** `best`: the best of each mentor, in this part. */
  readonly forMentors: Pairs | null;
  /** `best`: by mentee of the part, in their order, a score that no pair left out is above; -1 where none was left out. */
  readonly bound: Int32Array;
  /** `best`: how many pairs there are, which is more than were kept. */
  readonly possible: number;
  /** `against`: pairs that no end of is in a cover. */
  readonly uncovered: number;
  /** `against`: pairs to be looked at again when prices have changed. */
  readonly reserve: Pairs;
  /** `against`: by mentee of the part, in their order, what no pair that was not told costs less than, with its mentor's price. */
  readonly nothingBelow: Float64Array;
}

/**
 * Does a task for mentees `from` to `until - 1` in the order of the columns. Whoever does several parts of it may collect what
 * is `best` for mentors over all of them in `collected`; then no part tells it.
 */
export function runScan(
  scanner: PairScanner,
  field: ScanField,
  task: ScanTask,
  [from, until]: readonly [number, number],
  collected: ForMentors | null = null,
): ScanPart {
  switch (task.kind) {
    case 'best': {
      const forMentors = collected ?? collectorFor(field, task);
      const found = readBest(scanner, field, task, [from, until], forMentors);
      return { ...found, forMentors: collected === null ? (forMentors?.pairs ?? null) : null };
    }
    case 'against':
      return readAgainst(scanner, field, task, from, until);
  }
}

/**
 * Where pairs are missing, those that would be with prices a little higher are taken along, which saves rounds: what counts as a
 * little is this part of what is paid.
 */
const nearly = 0.02;
/** Those in reserve are within this part, and about so many for each mentee. */
const wide = 0.25;
const reserved = 48;
const nothingNear = { reserve: new PairList(0).done(), nothingBelow: new Float64Array(0) };

/** To collect the best for mentors, where a task asks for these. */
export function collectorFor({ columns }: ScanField, task: ScanTask): ForMentors | null {
  return task.kind === 'best' && task.forMentors > 0 ? new ForMentors(columns.mentors, task.forMentors) : null;
}

type Task<K> = Extract<ScanTask, { kind: K }>;

function readBest(
  scanner: PairScanner,
  field: ScanField,
  task: Task<'best'>,
  [from, until]: readonly [number, number],
  forMentors: ForMentors | null,
): Omit<ScanPart, 'forMentors'> {
  const pairs = new PairList(task.most * (until - from));
  const bound = new Int32Array(until - from);
  // In a re-run, a mentee's present mentor is looked for too, however bad.
  const everybody = new Int32Array(field.moving > 0 ? field.columns.mentors.rows : 0).fill(fullScore);
  const { found, points } = scanner;
  const { order } = field.columns.mentees;
  let possible = 0;
  for (let at = from; at < until; at += 1) {
    const i = order[at] ?? 0;
    const keeps = (field.kept.start[i + 1] ?? 0) > (field.kept.start[i] ?? 0);
    const count = scanner.best(i, field.floor, task.most, keeps ? everybody : forMentors?.reserves);
    possible += scanner.possible;
    const { last, asGoodAsLast } = scanner;
    bound[at - from] = last;
    // Of those who are as good as the last, others for each mentee: else all would have the same few.
    const wanted = task.most - scanner.betterThanLast;
    const first = asGoodAsLast > wanted ? Math.imul(i, 7919) % asGoodAsLast : 0;
    let met = 0;
    for (let place = 0; place < count; place += 1) {
      const score = points[place] ?? 0;
      const mentor = found[place] ?? 0;
      forMentors?.read(i, mentor, score);
      let take = score > last;
      if (score === last) {
        take = (met - first + asGoodAsLast) % asGoodAsLast < wanted;
        met += 1;
      }
      if (take || (keeps && isKept(field, i, mentor))) pairs.add(i, mentor, score);
    }
  }
  return { pairs: pairs.done(), bound, possible, uncovered: 0, ...nothingNear };
}

function readAgainst(
  scanner: PairScanner,
  field: ScanField,
  task: Task<'against'>,
  from: number,
  until: number,
): ScanPart {
  const { reads, pays, price, bound, least, cover, below, most, forbidden } = task;
  const { mentors } = field.columns;
  const { order } = field.columns.mentees;
  const pairs = new PairList(1024);
  const reserve = new PairList(1024);
  const nothingBelow = new Float64Array(until - from);
  const isForbidden = forbiddenIn(forbidden);
  const { found, points } = scanner;
  const prices = rowPrices(mentors, (mentor) => price[mentor] ?? 0);
  const uncoveredBy = (reach: Reach) =>
    rowPrices(mentors, (mentor) => (reach.right[mentor] === 1 ? Number.POSITIVE_INFINITY : 0));
  const outside = uncoveredBy(cover);
  const outsideBelow = below === null ? outside : uncoveredBy(below);
  const nearPairs = new NearPairs();
  let uncovered = 0;
  const countUncovered = (i: number, count: number) => {
    for (let at = 0; at < count; at += 1) if (!isForbidden(i, found[at] ?? 0)) uncovered += 1;
  };
  for (let at = from; at < until; at += 1) {
    const i = order[at] ?? 0;
    const read = reads[i] ?? 0;
    if (read & readFor.cover) countUncovered(i, scanner.below(i, field.floor, infinite, outside));
    if (read & readFor.below)
      countUncovered(i, scanner.below(i, Math.max(field.floor, least + 1), infinite, outsideBelow));
    if (!(read & readFor.prices)) continue;
    const paid = pays[i] ?? 0;
    const paidForPair = Math.min(paid, fullScore * fullScore);
    const nearness = { near: nearly * paidForPair, most, wide: wide * paidForPair, reserved };
    const count = scanner.below(i, Math.max(field.floor, least), paid - field.moving + nearness.wide, prices);
    nearPairs.clear();
    for (let place = 0; place < count; place += 1) {
      const j = found[place] ?? 0;
      const score = points[place] ?? 0;
      if (score > (bound[i] ?? 0) || isForbidden(i, j)) continue;
      nearPairs.add(place, costOf(field, score, isKept(field, i, j)) + (price[j] ?? 0) - paid);
    }
    nothingBelow[at - from] = paid + nearPairs.part(i, found, points, { pairs, reserve }, nearness);
  }
  return {
    pairs: pairs.done(),
    forMentors: null,
    bound: new Int32Array(0),
    possible: 0,
    uncovered,
    reserve: reserve.done(),
    nothingBelow,
  };
}

const infinite = Number.POSITIVE_INFINITY;

export function forbiddenIn(forbidden: Forbidden): (mentee: number, mentor: number) => boolean {
  if (forbidden.length === 0) return () => false;
  const mentors = new Map<number, Set<number>>();
  for (let at = 0; at < forbidden.length; at += 2) {
    const mentee = forbidden[at] ?? 0;
    mentors.set(mentee, (mentors.get(mentee) ?? new Set()).add(forbidden[at + 1] ?? 0));
  }
  return (mentee, mentor) => mentors.get(mentee)?.has(mentor) ?? false;
}
