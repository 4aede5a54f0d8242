import type { PairScanner } from '../columns/pairScanner.ts';
import { fullScore } from '../pointShares.ts';
import { ProofRows, type RowsFound } from '../solver/proofRows.ts';
import type { Solution } from '../solver/solve.ts';
import { costOf, isKept, type ScanField } from './cohortField.ts';
import { ForMentors } from './forMentors.ts';
import { PairList, type Pairs } from './pairList.ts';
import { Worst } from './worst.ts';

/** Pairs that a case of the search leaves out: mentee and mentor in turn. */
export type Forbidden = Int32Array;

/** A way of reading all pairs, which can be parted by mentees among threads. */
export type ScanTask =
  /** The best `most` mentors of each mentee, with whom they have, and the best `forMentors` mentees of each mentor. */
  | { readonly kind: 'best'; readonly most: number; readonly forMentors: number }
  /** Pairs scoring at least `least` that cost less than the prices say, the `most` worst of each mentee whose flag is set. */
  | {
      readonly kind: 'cheaper';
      readonly flags: Uint8Array;
      readonly pays: Float64Array;
      readonly price: Float64Array;
      readonly least: number;
      readonly most: number;
      readonly forbidden: Forbidden;
    }
  /** Every pair, against a solution's proof; and what `cheaper` finds, where the proof does not hold. */
  | {
      readonly kind: 'check';
      readonly solution: Pick<Solution, 'mate' | 'limit' | 'proof'>;
      readonly most: number;
      readonly forbidden: Forbidden;
    };

export interface ScanPart {
  readonly pairs: Pairs;
  /** `best`: by mentee of the part, a score that no pair left out is above; -1 where none was left out. */
  readonly bound: Int32Array;
  /** `check`. */
  readonly rows: RowsFound | null;
}

/** Does a task for mentees `from` to `until - 1`. */
export function runScan(scanner: PairScanner, field: ScanField, task: ScanTask, from: number, until: number): ScanPart {
  switch (task.kind) {
    case 'best':
      return readBest(scanner, field, task, from, until);
    case 'cheaper':
      return readCheaper(scanner, field, task, from, until);
    case 'check':
      return readAll(scanner, field, task, from, until);
  }
}

/** Where pairs are missing, those that would be with prices a little higher are taken along, which saves rounds. */
const nearly = 0.02;

type Task<K> = Extract<ScanTask, { kind: K }>;

function readBest(scanner: PairScanner, field: ScanField, task: Task<'best'>, from: number, until: number): ScanPart {
  const pairs = new PairList(task.most * (until - from));
  const bound = new Int32Array(until - from);
  const forMentors = task.forMentors === 0 ? null : new ForMentors(field.columns.mentors, task.forMentors);
  const having = new Int32Array(fullScore + 1);
  const { found, points } = scanner;
  for (let i = from; i < until; i += 1) {
    const keeps = (field.kept.start[i + 1] ?? 0) > (field.kept.start[i] ?? 0);
    const all = forMentors !== null || keeps;
    const count = scanner.scan(i, field.floor, all ? Number.POSITIVE_INFINITY : task.most);
    forMentors?.read(i, found, points, count);
    having.fill(0);
    for (let at = 0; at < count; at += 1) having[points[at] ?? 0] = (having[points[at] ?? 0] ?? 0) + 1;
    let least = fullScore;
    let above = 0;
    while (least > 0 && above + (having[least] ?? 0) < task.most) {
      above += having[least] ?? 0;
      least -= 1;
    }
    const asGood = having[least] ?? 0;
    const wanted = Math.min(asGood, task.most - above);
    bound[i - from] = count < task.most ? -1 : least;
    // Of those who are as good as the last, others for each mentee: else all would have the same few.
    const first = asGood > wanted ? Math.imul(i, 7919) % asGood : 0;
    let met = 0;
    for (let at = 0; at < count; at += 1) {
      const score = points[at] ?? 0;
      let take = score > least;
      if (score === least) {
        const turn = (met - first + asGood) % asGood;
        take = turn < wanted;
        met += 1;
      }
      if (take || (keeps && isKept(field, i, found[at] ?? 0))) pairs.add(i, found[at] ?? 0, score);
    }
  }
  forMentors?.addTo(pairs);
  return { pairs: pairs.done(), bound, rows: null };
}

function readCheaper(
  scanner: PairScanner,
  field: ScanField,
  { flags, pays, price, least, most, forbidden }: Task<'cheaper'>,
  from: number,
  until: number,
): ScanPart {
  const pairs = new PairList(1024);
  const isForbidden = forbiddenIn(forbidden);
  const { found, points } = scanner;
  for (let i = from; i < until; i += 1) {
    if (flags[i] !== 1) continue;
    const paid = pays[i] ?? 0;
    // Prices are never below zero: only pairs that cost less than what is paid can be cheaper.
    const within = Math.floor(Math.sqrt(Math.max(0, paid - field.moving)));
    const count = scanner.scan(i, Math.max(field.floor, least, fullScore - within));
    const worse = new Worst(most, nearly * paid);
    for (let at = 0; at < count; at += 1) {
      const j = found[at] ?? 0;
      const slack = costOf(field, points[at] ?? 0, isKept(field, i, j)) + (price[j] ?? 0) - paid;
      if (slack < worse.below && !isForbidden(i, j)) worse.add(at, slack);
    }
    worse.addTo(pairs, i, found, points);
  }
  return { pairs: pairs.done(), bound: new Int32Array(0), rows: null };
}

function readAll(
  scanner: PairScanner,
  field: ScanField,
  { solution, most, forbidden }: Task<'check'>,
  from: number,
  until: number,
): ScanPart {
  const rows = new ProofRows(solution);
  const isForbidden = forbiddenIn(forbidden);
  const { found, points } = scanner;
  const pairs = new PairList(64);
  const { left, right } = solution.proof;
  const to = new Int32Array(found.length);
  const score = new Int32Array(found.length);
  const cost = new Int32Array(found.length);
  for (let i = from; i < until; i += 1) {
    const count = scanner.scan(i, field.floor);
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const j = found[at] ?? 0;
      if (forbidden.length > 0 && isForbidden(i, j)) continue;
      to[kept] = j;
      score[kept] = points[at] ?? 0;
      cost[kept] = costOf(field, points[at] ?? 0, field.moving > 0 && isKept(field, i, j));
      kept += 1;
    }
    if (rows.read(i, to, cost, kept) >= 0) continue;
    const worse = new Worst(most, 0);
    for (let at = 0; at < kept; at += 1) {
      const slack = (cost[at] ?? 0) + (right[to[at] ?? 0] ?? 0) - (left[i] ?? 0);
      if (slack < 0 && (cost[at] ?? 0) <= solution.limit) worse.add(at, slack);
    }
    worse.addTo(pairs, i, to, score);
  }
  return { pairs: pairs.done(), bound: new Int32Array(0), rows: rows.found };
}

export function forbiddenIn(forbidden: Forbidden): (mentee: number, mentor: number) => boolean {
  if (forbidden.length === 0) return () => false;
  const mentors = new Map<number, Set<number>>();
  for (let at = 0; at < forbidden.length; at += 2) {
    const mentee = forbidden[at] ?? 0;
    mentors.set(mentee, (mentors.get(mentee) ?? new Set()).add(forbidden[at + 1] ?? 0));
  }
  return (mentee, mentor) => mentors.get(mentee)?.has(mentor) ?? false;
}
