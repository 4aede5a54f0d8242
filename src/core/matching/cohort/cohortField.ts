import type { Candidate } from '../candidate.ts';
import { type Lists, toLists } from '../columns/lists.ts';
import { menteeColumns } from '../columns/menteeColumns.ts';
import { mentorColumns } from '../columns/mentorColumns.ts';
import type { PairColumns } from '../columns/pairColumns.ts';
import type { MatchingProgramme } from '../matchingProgramme.ts';
import { placesLeft } from '../placesLeft.ts';
import { fullScore } from '../pointShares.ts';
import { type Pool, poolOf } from '../pool.ts';
import { type CohortTies, pairKey } from './cohortProblem.ts';

/** What reading the pairs of a cohort needs: numbers and typed arrays, so that threads can share it. */
export interface ScanField {
  readonly columns: PairColumns;
  /** No pair below this score is possible. */
  readonly floor: number;
  /** By mentee, the present mentors that a re-run would keep. */
  readonly kept: Lists;
  /** What a pair that is not kept costs more; 0 when this is no re-run. */
  readonly moving: number;
}

/** The open question: everybody by id, with what pins have left, and how to read each pair that may be. */
export interface CohortField extends ScanField {
  readonly pool: Pool;
  readonly mentees: readonly Candidate[];
  readonly mentors: readonly Candidate[];
  /** Places left per mentor, after present mentees and pins. */
  readonly places: Int32Array;
}

/** What a move away from a present pair counts in a re-run: as much as a thousand matches of no worth at all. */
const moving = 1_000_000_000;

export interface FieldInput {
  readonly mentees: readonly Candidate[];
  readonly mentors: readonly Candidate[];
  readonly programme: MatchingProgramme;
  readonly now: Date;
}

export function cohortField({ mentees, mentors, programme, now }: FieldInput, ties: CohortTies): CohortField {
  const offering = byId(mentors);
  const pool = poolOf({ programme, mentors: offering, now });
  const pinnedMentees = new Set(ties.pins.map(({ menteeId }) => menteeId));
  const seekers = byId(mentees).filter(({ id }) => !pinnedMentees.has(id));
  const pinned = countBy(ties.pins.map(({ mentorId }) => mentorId));
  const { freePlace } = programme.matching.rules;
  const places = Int32Array.from(offering, (mentor) =>
    freePlace
      ? Math.max(0, placesLeft(mentor, { freePlace }) - (pinned.get(mentor.id) ?? 0))
      : withoutLimit(seekers.length, offering.length),
  );
  const book = mentorColumns(offering, pool, (at) => places[at] !== 0);
  const rowOf = new Map(book.mentors.map(({ id }, row) => [id, row]));
  const barred = groupBy(barredPairs(ties, programme));
  const at = new Map(offering.map(({ id }, index) => [id, index]));
  const current = groupBy(ties.current);
  const found = (ids: readonly string[] | undefined, places: ReadonlyMap<string, number>) =>
    (ids ?? []).flatMap((id) => places.get(id) ?? []);
  return {
    pool,
    mentees: seekers,
    mentors: offering,
    places,
    columns: {
      mentors: book.columns,
      mentees: menteeColumns(seekers, book, ({ id }) => found(barred.get(id), rowOf)),
      shares: pool.shares,
    },
    floor: programme.matching.floor,
    kept: toLists(seekers.map(({ id }) => found(current.get(id), at))),
    moving: ties.current.length === 0 ? 0 : moving,
  };
}

/** No limit is as many as there are mentees, or as the solver's slots hold: of 60,000 mentors, 279 mentees each. */
function withoutLimit(mentees: number, mentors: number): number {
  return Math.min(mentees, Math.floor(2 ** 24 / Math.max(1, mentors)));
}

/** Squared shortfall from a perfect score; in a re-run, moving someone counts far more. */
export function costOf({ moving: more }: Pick<ScanField, 'moving'>, points: number, kept: boolean): number {
  return (fullScore - points) ** 2 + (kept ? 0 : more);
}

/** The points of a pair that costs so much, kept or not. */
export function pointsFor({ moving: more }: Pick<ScanField, 'moving'>, cost: number): number {
  return fullScore - Math.round(Math.sqrt(more > 0 && cost >= more ? cost - more : cost));
}

export function isKept({ kept }: Pick<ScanField, 'kept'>, mentee: number, mentor: number): boolean {
  const until = kept.start[mentee + 1] ?? 0;
  for (let at = kept.start[mentee] ?? 0; at < until; at += 1) if (kept.items[at] === mentor) return true;
  return false;
}

/** Exclusions, and the other way round of pins, unless the programme lets two mentor each other. */
function barredPairs(ties: CohortTies, programme: MatchingProgramme) {
  const mutual = ties.pins.map(({ menteeId, mentorId }) => ({ menteeId: mentorId, mentorId: menteeId }));
  return [...ties.exclusions, ...(programme.matching.rules.reciprocal ? [] : mutual)];
}

function groupBy(pairs: CohortTies['pins']): Map<string, string[]> {
  const mentors = new Map<string, string[]>();
  for (const { menteeId, mentorId } of new Map(pairs.map((pair) => [pairKey(pair), pair])).values()) {
    const known = mentors.get(menteeId);
    if (known === undefined) mentors.set(menteeId, [mentorId]);
    else known.push(mentorId);
  }
  return mentors;
}

function countBy(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function byId(people: readonly Candidate[]): readonly Candidate[] {
  return people.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
