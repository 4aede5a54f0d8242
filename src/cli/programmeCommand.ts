import { Command, Option } from 'commander';
import { z } from 'zod';
import { languageSchema, languages } from '../core/people/language.ts';
import type { Programme } from '../core/programme/programme.ts';
import { applySettings } from '../core/settings/applySettings.ts';
import { loadProgrammes } from '../files/loadProgrammes.ts';
import { ProgrammeFileError } from '../files/programmeFileError.ts';
import { showProgramme } from './showProgramme.ts';
import { storedSettings } from './storedSettings.ts';

/** `rapport programme …`: looks at programme files before the bot does. */
export function programmeCommand(): Command {
  const programme = new Command('programme').description('check a programme file, or print it as people will meet it');
  programme
    .command('check')
    .description('say what is wrong with programme files, by line and field')
    .argument('<files...>', 'YAML files, or the names of shipped programmes')
    .action((files: string[], _options: unknown, command: Command) => {
      for (const { id, languages: spoken, tips, agendaTopics } of read(files, command)) {
        process.stdout.write(
          `${id}: good. ${spoken.join(', ')}; ${agendaTopics.length} agenda topics, ${tips.length} tips.\n`,
        );
      }
    });
  programme
    .command('show')
    .description('print a programme as people will meet it, from joining to closing')
    .argument('<name>', 'a YAML file, or the name of a shipped programme')
    .addOption(new Option('--language <language>', 'in which language').choices([...languages]).default('en'))
    .option('--as-set', 'with what coordinators have set, read from the database that the settings name')
    .action(async (name: string, options: unknown, command: Command) => {
      const { language, asSet } = optionsSchema.parse(options);
      const [filed] = read([name], command);
      if (!filed) return;
      const stored = asSet ? await storedSettings() : [];
      const set = stored.filter(({ programmeId }) => programmeId === filed.id);
      process.stdout.write(`${showProgramme(applySettings(filed, set).programme, language, filed)}\n`);
    });
  return programme;
}

const optionsSchema = z.object({ language: languageSchema, asSet: z.boolean().default(false) });

/** Ends the command with every problem of every file. */
function read(names: readonly string[], command: Command): Programme[] {
  try {
    return loadProgrammes(names);
  } catch (error) {
    if (error instanceof ProgrammeFileError) return command.error(error.problems.join('\n'));
    throw error;
  }
}
