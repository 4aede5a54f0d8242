import type { AuditEntry } from '../core/audit/auditEntry.ts';

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
