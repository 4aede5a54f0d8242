import { Command } from 'commander';
import { orExit } from '../boot/orExit.ts';
import { restore } from '../storage/backup.ts';
import { embeddedDirectory } from './embeddedDirectory.ts';

/** `rapport restore FILE`: into DATA_DIR, where no database may be yet. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('make the embedded database from a backup; DATA_KEY must be the one that it was made with')
    .argument('<file>')
    .action(async (file: string) => {
      const directory = embeddedDirectory();
      await orExit(() => restore(file, directory));
      process.stdout.write(`The database of ${directory} is as it was in ${file}.\n`);
    });
}
