import { Command } from 'commander';
import { assignmentCommand } from './assignmentCommand.ts';
import { explainCommand } from './explainCommand.ts';
import {
  jsonOption,
  languageOption,
  matchOptionsSchema,
  menteesOption,
  mentorsOption,
  programmeOption,
} from './matchOptions.ts';
import { matchPeople } from './matchPeople.ts';
import { templateCommand, writeTemplates } from './templateCommand.ts';

/** `rapport match …`: matching from files alone. */
export function matchCommand(): Command {
  return new Command('match')
    .description('match a cohort from files alone, and print the report with its certificate')
    .addOption(menteesOption())
    .addOption(mentorsOption())
    .addOption(programmeOption())
    .option('--out <file>', 'write the pairs, with reasons, as CSV')
    .option('--pins <file>', 'CSV of pairs to keep whatever their score (columns mentee, mentor)')
    .option('--exclude <file>', 'CSV of pairs that are not to be')
    .option('--keep <file>', 'CSV of present pairs: a re-run that moves as few as possible')
    .addOption(jsonOption())
    .addOption(languageOption())
    .option('--template', 'write mentees.csv and mentors.csv to start with, and stop')
    .action((typed: unknown, command: Command) => {
      const options = matchOptionsSchema.parse(typed);
      return options.template ? writeTemplates(options, command) : matchPeople(options, command, new Date());
    })
    .addCommand(assignmentCommand())
    .addCommand(explainCommand())
    .addCommand(templateCommand());
}
