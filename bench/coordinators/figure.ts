import type { ProgrammeBook } from '../../src/app/job.ts';
import type { Programme } from '../../src/core/programme/programme.ts';
import type { Store } from '../../src/ports/store.ts';
import type { Database } from '../../src/storage/database.ts';
import type { InstallationOptions } from '../../src/storage/storeOn.ts';

export interface Figure {
  readonly what: string;
  readonly figure: string;
  readonly bar: string;
  readonly met: boolean;
}

/** A store on a PostgreSQL of its own, and two programmes. */
export interface World {
  readonly database: Database;
  /** The address of another, empty one. */
  newDatabase(name: string): Promise<string>;
  readonly store: Store;
  readonly installation: InstallationOptions;
  readonly now: Date;
  readonly programmes: ProgrammeBook;
  readonly programme: Programme;
  readonly other: Programme;
}
