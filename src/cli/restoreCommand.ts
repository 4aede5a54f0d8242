import { Command } from 'commander';
import { orExit } from '../boot/orExit.ts';
import { restore } from '../storage/backup.ts';
import { embeddedDirectory } from './embeddedDirectory.ts';

/** `rapport restore FILE`: into DATA_DIR, where no database may be yet. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('make the embedded database from a backup; DATA_KEY must be the one that it was made with')
    .argument('<file>')
    .option('--expired', 'although it has expired: erasures since it was made have to be carried out again')
    .action(async (file: string, { expired }: { expired?: true }) => {
      const directory = embeddedDirectory();
      await orExit(() => restore(file, directory, expired ? null : new Date()));
      process.stdout.write(`The database of ${directory} is as it was in ${file}.\n`);
    });
}
