import { giveUp } from '../boot/orExit.ts';
import { databaseSettings } from '../config/databaseSettings.ts';
import { settings } from '../config/settings.ts';
import { environment } from '../config.ts';

/** Where the embedded database is. Ends the process with a sentence where there is none to speak of. */
export function embeddedDirectory(): string {
  const from = settings(environment);
  const database = databaseSettings(from);
  if (from.problems.length > 0) return giveUp(from.problems);
  if (database.kind === 'embedded' && database.directory !== null) return database.directory;
  return giveUp(['DATABASE_URL is set: back PostgreSQL up with its own tools (pg_dump and pg_restore).']);
}
