import type { Db } from './db.ts';

/** Carries short messages between the processes of one database; there is none where one process has it to itself. */
export interface Channel {
  /** Sends when the transaction commits; never what is confidential. */
  send(db: Db, message: string): Promise<void>;
  /** Tells every message, this process's own too, and `null` when some may have been lost. */
  hear(heard: (message: string | null) => void): void;
  close(): Promise<void>;
}
