import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { templateOf } from '../../files/cohort/template.ts';
import {
  type MatchOptions,
  matchOptionsSchema,
  menteesOption,
  mentorsOption,
  programmeOption,
} from './matchOptions.ts';
import { programmeOf } from './readCohortFiles.ts';

/** `rapport match template`: two files to fill in, with examples in the programme's own words. */
export function templateCommand(): Command {
  return new Command('template')
    .description('write mentees.csv and mentors.csv to start with')
    .addOption(programmeOption())
    .addOption(menteesOption())
    .addOption(mentorsOption())
    .action((_typed: unknown, command: Command) =>
      writeTemplates(matchOptionsSchema.parse(command.optsWithGlobals()), command),
    );
}

/** Writes where `--mentees` and `--mentors` say; never over a file that is there. */
export async function writeTemplates(options: MatchOptions, command: Command): Promise<void> {
  const programme = programmeOf(options, command);
  const files = { mentees: options.mentees ?? 'mentees.csv', mentors: options.mentors ?? 'mentors.csv' };
  for (const side of ['mentees', 'mentors'] as const) {
    await writeFile(files[side], templateOf(programme, side), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) =>
      command.error(
        error.code === 'EEXIST'
          ? `${files[side]} is there already and was left as it is. Name another file with --${side}.`
          : `Cannot write ${files[side]}: ${error.code ?? 'unknown error'}. Give a path in a folder that is there.`,
      ),
    );
  }
  process.stdout.write(
    `${files.mentees} and ${files.mentors} are ready: replace the example rows, then run rapport match --mentees ${files.mentees} --mentors ${files.mentors} --programme ${options.programme ?? ''} --out pairs.csv\n`,
  );
}
