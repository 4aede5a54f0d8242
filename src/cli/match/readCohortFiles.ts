import type { Command } from 'commander';
import { settings } from '../../config/settings.ts';
import { environment } from '../../config.ts';
import type { PairIds } from '../../core/matching/cohort/cohortProblem.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { type CohortPeople, readCohort } from '../../files/cohort/readCohort.ts';
import { type PairsProblem, readPairs } from '../../files/cohort/readPairs.ts';
import { loadProgrammes } from '../../files/loadProgrammes.ts';
import { ProgrammeFileError } from '../../files/programmeFileError.ts';
import { csvText, fileProblemText } from './fileProblemText.ts';
import type { MatchOptions } from './matchOptions.ts';
import { readBytes } from './readBytes.ts';

const mostShown = 20;

/** The programme of `--programme`, or the bot's own when it has one; ends the command with a sentence for each problem. */
export function programmeOf({ programme: typed }: MatchOptions, command: Command): Programme {
  const [only, another] = settings(environment).list('PROGRAMME_FILES');
  const name = typed ?? (another === undefined ? only : undefined);
  if (name === undefined)
    return command.error('Name the programme: --programme jpo, organisation, virtual, or a path.');
  try {
    const [programme] = loadProgrammes([name]);
    return programme ?? command.error(`There is no programme in ${name}.`);
  } catch (error) {
    if (error instanceof ProgrammeFileError) return command.error(error.message);
    throw error;
  }
}

/** The people of `--mentees` and `--mentors`; ends the command with a sentence for each problem. */
export async function cohortOf(options: MatchOptions, programme: Programme, command: Command): Promise<CohortPeople> {
  const { mentees, mentors } = options;
  if (mentees === undefined || mentors === undefined) {
    return command.error(
      'Give both files: --mentees m.csv --mentors n.csv. `rapport match template --programme jpo` writes two to start with.',
    );
  }
  const files = { mentees: await readBytes(mentees, command), mentors: await readBytes(mentors, command) };
  const read = readCohort(files, programme);
  if (read.kind === 'problems') {
    return fail(
      command,
      read.problems.map((problem) => fileProblemText(problem, { mentees, mentors })),
    );
  }
  for (const [side, file] of [
    ['mentees', mentees],
    ['mentors', mentors],
  ] as const) {
    const ignored = read.cohort.ignored[side];
    if (read.cohort[side].length === 0)
      process.stderr.write(`${file}: there is nobody in it, only the row of headers.\n`);
    if (ignored.length > 0) process.stderr.write(`${file}: not used: ${ignored.join(', ')}.\n`);
  }
  return read.cohort;
}

/** Pairs of a file, none when there is none. */
export async function pairsOf(
  file: string | undefined,
  people: CohortPeople,
  command: Command,
): Promise<readonly PairIds[]> {
  if (file === undefined) return [];
  const ids = { mentees: people.mentees.map(({ id }) => id), mentors: people.mentors.map(({ id }) => id) };
  const read = readPairs(await readBytes(file, command), ids);
  if (read.kind === 'pairs') return read.pairs;
  return fail(
    command,
    read.problems.map((problem) => pairsProblemText(problem, file)),
  );
}

function fail(command: Command, sentences: readonly string[]): never {
  const rest = sentences.length - mostShown;
  const more = rest > 0 ? [`And ${rest} more like these.`] : [];
  return command.error([...sentences.slice(0, mostShown), ...more].join('\n'));
}

function pairsProblemText(problem: PairsProblem, file: string): string {
  switch (problem.in) {
    case 'file':
      return `${file}${csvText(problem.problem)}`;
    case 'header':
      return `${file}, first row: the column "${problem.missing}" is missing. Pairs need "mentee" and "mentor".`;
    case 'cell': {
      const { line, column, found, nearest } = problem;
      const meant = nearest === null ? '' : ` Did you mean "${nearest}"?`;
      return `${file}, line ${line}, column "${column}": no ${column} has the id "${found}".${meant}`;
    }
  }
}
