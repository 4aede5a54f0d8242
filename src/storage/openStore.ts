import type { Database } from './database.ts';
import { openEmbedded } from './embeddedDatabase.ts';
import { openPostgres } from './postgresDatabase.ts';
import { type InstallationOptions, type OpenedStore, storeOn } from './storeOn.ts';

export type { OpenedStore };

export type DatabaseChoice =
  | { readonly kind: 'postgres'; readonly url: string }
  /** `directory: null` is in memory, for tests and the demo. */
  | { readonly kind: 'embedded'; readonly directory: string | null };

export interface StoreOptions extends InstallationOptions {
  readonly database: DatabaseChoice;
}

/**
 * Opens the database, applies its migrations and checks the key. Throws `StorageError`, whose message tells the
 * operator what to do (`database-in-use`, `wrong-data-key`, `database-newer`, `migration-failed`, `unreachable`).
 */
export async function openStore({ database: choice, ...options }: StoreOptions): Promise<OpenedStore> {
  const database = await open(choice);
  try {
    return await storeOn(database, options);
  } catch (error) {
    await database.close();
    throw error;
  }
}

function open(choice: DatabaseChoice): Promise<Database> {
  switch (choice.kind) {
    case 'postgres':
      return openPostgres(choice.url);
    case 'embedded':
      return openEmbedded({ directory: choice.directory, image: null });
  }
}
