import type { AtOnce } from './atOnce.ts';
import type { Channel } from './channel.ts';
import type { PrismaClient } from './generated/client.ts';
import type { Presence } from './presence.ts';
import type { Transact } from './transact.ts';

/** An open database with its migrations applied. */
export interface Database {
  /** Outside of any transaction. */
  readonly prisma: PrismaClient;
  readonly transact: Transact;
  readonly atOnce: AtOnce;
  /** Throws `StorageError` (`database-lost`) when this process must not write any more. */
  guard(): void;
  /** Counts rows anew for the planner of queries, where the database does not do so by itself. */
  analyse(): Promise<void>;
  readonly presence: Presence;
  /** `null` where this process has the database to itself. */
  readonly channel: Channel | null;
  close(): Promise<void>;
}
