import type { ProgrammeCounts } from '../core/digest/programmeFigures.ts';
import type { Shortage } from '../core/digest/work.ts';
import type { HardRules } from '../core/matching/matchingRules.ts';
import type { Pair } from '../core/pairing/pair.ts';
import type { Span } from '../core/schedule/span.ts';
import type { Page, Paged } from './audit.ts';

/** A running pair that has been asked whether they met, and has not said yes since. */
export interface PairWithoutMeeting {
  readonly pairId: string;
  readonly menteeId: string;
  readonly mentorId: string;
  /** Check-ins in a row without a meeting, the latest included. */
  readonly missed: number;
}

/** A pair as an export tells it: status and counts. */
export interface PairStatus {
  readonly mentee: string;
  readonly mentor: string;
  readonly state: Pair['state'];
  readonly startedAt: Date;
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
  readonly endReason: Pair['endReason'];
  readonly cadence: Pair['cadence'];
  /** Check-ins that came, and those at which they had met. */
  readonly asked: number;
  readonly met: number;
  readonly goals: number;
  readonly goalsDone: number;
}

export interface MenteeWaiting {
  readonly personId: string;
  readonly population: string | null;
  readonly joinedAt: Date;
}

/** What mentors can be short of. */
export type Criterion = Shortage['criterion'];

/** How many mentees without a mentor want something, and how many free places there are with mentors who offer it. */
export interface Demand {
  readonly value: string;
  readonly mentees: number;
  readonly places: number;
}

/**
 * What digests and reports are reckoned from, counted in the database: nothing here grows with the programme but its
 * answers' figures. A page of rows comes with the number of all.
 */
export interface FiguresRepository {
  /** Requests that wait for an answer, the one that lapses first before the others. */
  requestsWaiting(
    programmeId: string,
    page: Page,
  ): Promise<
    Paged<{
      readonly requestId: string;
      readonly menteeId: string;
      readonly mentorId: string;
      readonly menteeAnswers: boolean;
      readonly createdAt: Date;
      readonly lapsesAt: Date;
    }>
  >;
  /**
   * Mentees who have neither a mentor nor a request under way and are not away on `today` (`YYYY-MM-DD`), those who
   * joined first before the others; of these populations alone, unless the list is empty.
   */
  menteesWaiting(
    programmeId: string,
    populations: readonly string[],
    today: string,
    page: Page,
  ): Promise<Paged<MenteeWaiting>>;
  /** Mentors who can be offered on `today`, as far as the rules on places, pauses, absences and claims go: people's ids, those with most places first. */
  mentorsWithRoom(programmeId: string, rules: HardRules, today: string, limit: number): Promise<readonly string[]>;
  /** Mentors whose claim of former participation nobody has confirmed. */
  claimsWaiting(programmeId: string, page: Page): Promise<Paged<{ readonly personId: string }>>;
  /**
   * Running pairs with between `from` and `to` check-ins in a row without a meeting by `now`, the longest first: a page for
   * each of the bands, read at once.
   */
  pairsWithoutMeeting(
    programmeId: string,
    bands: readonly { readonly from: number; readonly to: number }[],
    now: Date,
    page: Page,
  ): Promise<readonly Paged<PairWithoutMeeting>[]>;
  /** Running pairs whose newest wording of an agreement, from before an instant, not both have confirmed; the oldest first. */
  agreementsUnsigned(
    programmeId: string,
    before: Date,
    page: Page,
  ): Promise<
    Paged<{ readonly pairId: string; readonly menteeId: string; readonly mentorId: string; readonly writtenAt: Date }>
  >;
  /** Running pairs that end between the two instants, the soonest first. */
  pairsEnding(
    programmeId: string,
    span: Span,
    page: Page,
  ): Promise<
    Paged<{ readonly pairId: string; readonly menteeId: string; readonly mentorId: string; readonly endsAt: Date }>
  >;
  /** What is wanted of a mentor and how much of it there is, only where there is less than wanted. */
  demand(programmeId: string, criterion: Criterion): Promise<readonly Demand[]>;
  /** Mentors of a programme who have something and no free place at present: people's ids. */
  mentorsWithout(programmeId: string, criterion: Criterion, value: string, limit: number): Promise<readonly string[]>;
  /** What could not be delivered or may not have been, since an instant, of a programme or of none; the latest first. */
  deliveriesInDoubt(
    programmeId: string,
    since: Date,
    page: Page,
  ): Promise<
    Paged<{
      readonly key: string;
      readonly ids: Readonly<Record<string, string>>;
      readonly uncertain: boolean;
      readonly at: Date;
    }>
  >;
  /** Mentors with room, their free places, and mentors without. */
  room(
    programmeId: string,
    today: string,
  ): Promise<{ readonly mentors: number; readonly places: number; readonly full: number }>;
  /** People who joined in a span, by population. */
  joinedByPopulation(programmeId: string, span: Span): Promise<ReadonlyMap<string, number>>;
  /** Every pair of a programme with its status and what can be counted about it; the latest first. */
  pairStatus(programmeId: string): Promise<readonly PairStatus[]>;
  /** The picture of a programme in a span. */
  programme(programmeId: string, span: Span): Promise<ProgrammeCounts>;
}
