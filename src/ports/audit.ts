import type { AuditEntry } from '../core/audit/auditEntry.ts';

/** Written once, never changed. */
export interface AuditRepository {
  add(entry: AuditEntry): Promise<void>;
  /** Of a programme, newest first, from `offset` on; `total` counts all. */
  ofProgramme(programmeId: string, page: Page): Promise<Paged<AuditEntry>>;
  /** About one person, newest first: theirs to read. */
  aboutPerson(personId: string, page: Page): Promise<Paged<AuditEntry>>;
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
