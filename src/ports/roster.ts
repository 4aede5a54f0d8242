import type { RosterEntry } from '../core/roster/rosterEntry.ts';
import type { Page, Paged } from './audit.ts';

/** What a list says of somebody. */
export type RosterSaid = Pick<RosterEntry, 'email' | 'name' | 'facts'>;

export interface RosterRepository {
  find(programmeId: string, email: string): Promise<RosterEntry | null>;
  /** What it says of those of these addresses that are on it: some thousand at a time. */
  ofEmails(programmeId: string, emails: readonly string[]): Promise<RosterSaid[]>;
  /** Adds new entries and changes what known ones say, some thousand at a time; how these stand stays as it is. */
  bringIn(programmeId: string, entries: readonly RosterSaid[], now: Date): Promise<void>;
  /** In a state, by address. */
  inState(programmeId: string, state: RosterEntry['state'], page: Page): Promise<Paged<RosterEntry>>;
  counts(programmeId: string): Promise<ReadonlyMap<RosterEntry['state'], number>>;
  /** Inserts or replaces, by address. */
  saveAll(programmeId: string, entries: readonly RosterEntry[]): Promise<void>;
}
