import { Command } from 'commander';
import { orExit } from '../boot/orExit.ts';
import { backUp } from '../storage/backup.ts';
import { embeddedDirectory } from './embeddedDirectory.ts';

/** `rapport backup FILE`: the embedded database of DATA_DIR, whole, while the bot is stopped. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('write the embedded database to a file (.tar.gz); stop the bot first, and keep DATA_KEY elsewhere')
    .argument('<file>')
    .action(async (file: string) => {
      const directory = embeddedDirectory();
      const expires = await orExit(() => backUp(directory, file, new Date()));
      process.stdout.write(
        `The database of ${directory} is in ${file}. It expires on ${expires.toISOString().slice(0, 10)}: ` +
          'delete it by then, so that what people erase is gone.\n',
      );
    });
}
