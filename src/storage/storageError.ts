export type StorageErrorCode =
  /** Another process holds the embedded database. */
  | 'database-in-use'
  /** This process held the embedded database, and another one took it over: nothing may be written any more. */
  | 'database-lost'
  /** DATA_KEY (and DATA_KEY_PREVIOUS) cannot open what is in the database. */
  | 'wrong-data-key'
  /** The database was changed by a newer version of the bot. */
  | 'database-newer'
  | 'migration-failed'
  /** There is no role without ownership to work under, and none can be made. */
  | 'no-role'
  | 'unreachable'
  /** A pool between the bot and the server gives it no session of its own. */
  | 'pooled'
  /** Two people did what only one can; trying again did not help. */
  | 'conflict'
  /** A stored value is not what the model allows, or was moved to another row. */
  | 'corrupt'
  | 'not-a-backup'
  | 'backup-expired'
  | 'not-empty'
  | 'no-database';

/**
 * What storage lets out when something is wrong with the database itself. The message is for the operator: it names
 * the fix, and never holds a row's content. Errors of single queries come through as Prisma's own.
 */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  constructor(
    readonly code: StorageErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
