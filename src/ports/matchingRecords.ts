import type { MatchedPart, MatchedPerson } from '../core/matching/candidate.ts';
import type { Pair } from '../core/pairing/pair.ts';
import type { RequestTie } from '../core/pairing/standings.ts';
import type { Role } from '../core/people/participation.ts';

/**
 * Somebody who takes part in a programme, with what matching reads: hopes are those of a mentee and offers those of a
 * mentor, anything else of theirs stays sealed.
 */
export interface MatchingRecord {
  readonly person: MatchedPerson;
  readonly part: MatchedPart;
}

/** Some people: the id to go on after, `null` when there was nobody; and who they are, which takes longer to know. */
export interface MatchingPage {
  readonly last: string | null;
  readonly records: Promise<readonly MatchingRecord[]>;
}

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly Role[];
}

export interface ProgrammeTies {
  readonly pairs: readonly Pick<Pair, 'menteeId' | 'mentorId' | 'state'>[];
  readonly requests: readonly RequestTie[];
}

/** Reads whole programmes for matching: many rows at a time, and of each no more than matching needs. */
export interface MatchingRepository {
  /** How many take part. */
  count(programmeId: string): Promise<number>;
  /** Who takes part, by id, from the one after `after` on; mentors alone, without their hopes, or everybody. `records` outlive the transaction. */
  page(programmeId: string, who: 'mentors' | 'everybody', after: string, most: number): Promise<MatchingPage>;
  /** Of these people, as many as take part. */
  ofIds(programmeId: string, ids: readonly string[]): Promise<readonly MatchingRecord[]>;
  /** All pairs and requests of a programme, or those of some people. */
  ties(programmeId: string, ids: readonly string[] | null): Promise<ProgrammeTies>;
  /** Everybody who takes part, by name alone. */
  names(programmeId: string): Promise<NamedPerson[]>;
}
