import type { Db } from '../db.ts';
import type { Sealer } from '../sealing/sealer.ts';

/** What a repository works with: one transaction, one installation, and its keys. */
export interface Scope {
  readonly db: Db;
  readonly installationId: string;
  readonly sealer: Sealer;
}
