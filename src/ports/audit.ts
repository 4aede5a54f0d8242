import type { AuditCode, AuditEntry } from '../core/audit/auditEntry.ts';

/** Written once, never changed. */
export interface AuditRepository {
  add(entry: AuditEntry): Promise<void>;
  /** Of a programme, newest first, from `offset` on; `total` counts all. */
  ofProgramme(programmeId: string, page: Page): Promise<Paged<AuditEntry>>;
  /**
   * About one person, newest first: theirs to read. With them, lists of everybody's pairs that were taken out of these
   * programmes.
   */
  aboutPerson(personId: string, programmeIds: readonly string[], page: Page): Promise<Paged<AuditEntry>>;
  /** The last thing of this kind that was done about a person, as far back as entries are kept. */
  lastAbout(personId: string, codes: readonly AuditCode[]): Promise<AuditCode | null>;
}

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** Some rows of many. */
export interface Paged<T> {
  readonly total: number;
  readonly rows: readonly T[];
}
