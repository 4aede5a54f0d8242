import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { Job } from '../app/job.ts';
import { jobIn } from '../app/jobIn.ts';
import { importAtMost, importRoster, type RosterImport } from '../app/roster/importRoster.ts';
import { giveUp, orExit } from '../boot/orExit.ts';
import { programmeBook } from '../boot/programmeBook.ts';
import { environment, readConfig } from '../config.ts';
import { wordsFor } from '../conversation/text/words.ts';
import { fileProblemText } from '../conversation/views/roster/fileProblemText.ts';
import { rosterProblemText } from '../conversation/views/roster/problemText.ts';
import { loadProgrammes } from '../files/loadProgrammes.ts';
import { readRosterFile } from '../files/roster/readRosterFile.ts';
import { openStore } from '../storage/openStore.ts';

const words = wordsFor('en', 'UTC');

/** `rapport roster import FILE`: with the settings of the bot; an embedded database only while the bot is stopped. */
export function rosterCommand(): Command {
  const roster = new Command('roster').description('people whom coordinators would like to have in a programme');
  roster
    .command('import')
    .description('read a CSV or Excel file into the roster: all of it, or nothing while anything is wrong')
    .argument('<file>')
    .option('--dry-run', 'only say what would change')
    .option('--programme <id>', 'which programme; the first of PROGRAMME_FILES if left out')
    .action(async (file: string, options: { dryRun?: boolean; programme?: string }) => {
      const result = await bringIn(file, options);
      process.stdout.write(`${linesOf(result).join('\n')}\n`);
      if (result.wrong > 0) process.exitCode = 1;
    });
  return roster;
}

async function bringIn(file: string, options: { dryRun?: boolean; programme?: string }): Promise<RosterImport> {
  const read = readConfig(environment);
  if (!read.ok) return giveUp(read.problems);
  const bytes = await readFile(file).catch(() =>
    giveUp([`Cannot read ${file}: give the path of a CSV or Excel file.`]),
  );
  const table = await readRosterFile(file, bytes);
  if ('notATable' in table) return giveUp([`${file}: ${fileProblemText(words, table.notATable)}`]);
  const book = programmeBook(loadProgrammes(read.config.programmeFiles));
  const filed = options.programme === undefined ? book.all[0] : book.byId(options.programme);
  if (!filed) return giveUp([`There is no programme ${options.programme ?? ''}: name one of PROGRAMME_FILES.`]);
  const opened = await orExit(() => openStore({ ...read.config, now: () => new Date() }));
  try {
    const clock = { now: () => new Date() };
    const inJob = <T>(work: (job: Job) => Promise<T>) =>
      opened.store.transaction(async (tx) => work(await jobIn(tx, { clock, programmes: book })), importAtMost);
    // As the coordinators have set it, whatever its file says.
    const programme = (await inJob(async ({ programmes }) => programmes.byId(filed.id))) ?? filed;
    return await importRoster(inJob, programme, table, options.dryRun !== true, null);
  } finally {
    await opened.close();
  }
}

function linesOf({ wrong, problems, added, changed, same, some, done }: RosterImport): string[] {
  if (wrong > 0) {
    const more = wrong - problems.length;
    return [
      ...problems.map((one) => `row ${one.line}, ${one.column ?? 'header'}: ${rosterProblemText(words, one)}`),
      ...(more > 0 ? [`and ${more} more`] : []),
      `${wrong} wrong; nothing was imported.`,
    ];
  }
  return [
    ...(done ? [] : some.map(({ line, name, email, what }) => `row ${line}: ${name} <${email}> ${what}`)),
    `${done ? 'imported' : 'would import'}: ${added} new, ${changed} changed, ${same} as they were`,
  ];
}
