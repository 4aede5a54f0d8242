import type { RosterEntry } from '../core/roster/rosterEntry.ts';
import type { Page, Paged } from './audit.ts';

export interface RosterRepository {
  find(programmeId: string, email: string): Promise<RosterEntry | null>;
  /** Of these addresses, those that are on it. */
  ofEmails(programmeId: string, emails: readonly string[]): Promise<RosterEntry[]>;
  /** In a state, by address. */
  inState(programmeId: string, state: RosterEntry['state'], page: Page): Promise<Paged<RosterEntry>>;
  counts(programmeId: string): Promise<ReadonlyMap<RosterEntry['state'], number>>;
  /** Inserts or replaces, by address. */
  saveAll(programmeId: string, entries: readonly RosterEntry[]): Promise<void>;
}
