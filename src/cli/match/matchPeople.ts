import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { matchInThreads } from '../../boot/matching/matchInThreads.ts';
import { type Words, wordsFor } from '../../conversation/text/words.ts';
import { leftOutText } from '../../conversation/views/explaining/leftOutText.ts';
import { pointLines, shownPoints } from '../../conversation/views/explaining/pointLines.ts';
import type { Candidate } from '../../core/matching/candidate.ts';
import { type CohortReport, cohortReport } from '../../core/matching/cohort/cohortReport.ts';
import type { CohortMatch } from '../../core/matching/cohort/matchCohort.ts';
import { explainPair } from '../../core/matching/explainPair.ts';
import { poolOf } from '../../core/matching/pool.ts';
import type { Reason } from '../../core/matching/reason.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { CohortPeople } from '../../files/cohort/readCohort.ts';
import { writeCsv } from '../../files/csv/writeCsv.ts';
import { cohortProblemText } from './cohortProblemText.ts';
import type { MatchOptions } from './matchOptions.ts';
import { cohortOf, pairsOf, programmeOf } from './readCohortFiles.ts';
import { reportText } from './reportText.ts';

/** `rapport match`: reads the files, matches, prints the report, and writes the pairs where `--out` says. */
export async function matchPeople(options: MatchOptions, command: Command, now: Date): Promise<void> {
  const programme = programmeOf(options, command);
  const people = await cohortOf(options, programme, command);
  const match = await matchInThreads({
    ...people,
    programme,
    now,
    pins: await pairsOf(options.pins, people, command),
    exclusions: await pairsOf(options.exclude, people, command),
    current: await pairsOf(options.keep, people, command),
  });
  if (match.kind === 'problems') return command.error(match.problems.map(cohortProblemText).join('\n'));
  const outcome = outcomeOf(match, people, programme, now);
  const words = wordsFor(options.language, 'UTC');
  if (options.out !== undefined) await write(options.out, tableOf(words, programme, outcome), command);
  if (options.json) process.stdout.write(`${JSON.stringify(jsonOf(programme, outcome), null, 2)}\n`);
  else {
    process.stdout.write(`${reportText(words, match, outcome.report, outcome.nameOf)}\n`);
    if (options.out !== undefined) process.stdout.write(`\nThe pairs are in ${options.out}.\n`);
  }
}

interface Outcome {
  readonly match: CohortMatch;
  readonly report: CohortReport;
  readonly reasonsOf: (menteeId: string, mentorId: string) => readonly Reason[];
  readonly nameOf: (id: string) => string;
}

function outcomeOf(match: CohortMatch, people: CohortPeople, programme: Programme, now: Date): Outcome {
  const byId = (all: readonly Candidate[]) => new Map(all.map((one) => [one.id, one]));
  const known = { mentees: byId(people.mentees), mentors: byId(people.mentors) };
  const pool = poolOf({ programme, mentors: people.mentors, now });
  return {
    match,
    report: cohortReport(match),
    reasonsOf: (menteeId, mentorId) => {
      const [mentee, mentor] = [known.mentees.get(menteeId), known.mentors.get(mentorId)];
      return mentee && mentor ? explainPair(mentee, mentor, pool) : [];
    },
    nameOf: (id) => (known.mentees.get(id) ?? known.mentors.get(id))?.name ?? id,
  };
}

/** One row a mentee; those who are left out have no mentor, and the reason why. */
function tableOf(words: Words, programme: Programme, { match, report, reasonsOf, nameOf }: Outcome): string {
  const header = ['mentee', 'mentee name', 'mentor', 'mentor name', 'score', 'pinned', 'why'];
  const pairs = match.pairs.map(({ menteeId, mentorId, points, pinned }) => [
    menteeId,
    nameOf(menteeId),
    mentorId,
    nameOf(mentorId),
    shownPoints(points),
    pinned ? 'yes' : '',
    pointLines(words, programme, reasonsOf(menteeId, mentorId), 'coordinator').join('\n'),
  ]);
  const left = report.leftOut.map((one) => [
    one.menteeId,
    nameOf(one.menteeId),
    '',
    '',
    '',
    '',
    leftOutText(words, one),
  ]);
  return writeCsv(header, [...pairs, ...left]);
}

function jsonOf(programme: Programme, { match, report, reasonsOf, nameOf }: Outcome) {
  return {
    programme: programme.id,
    pairs: match.pairs.map((pair) => ({
      ...pair,
      menteeName: nameOf(pair.menteeId),
      mentorName: nameOf(pair.mentorId),
      reasons: reasonsOf(pair.menteeId, pair.mentorId),
    })),
    report,
    certificate: match.certificate,
    proven: match.proven && (match.certificate?.problems.length ?? 0) === 0,
  };
}

async function write(file: string, text: string, command: Command): Promise<void> {
  await writeFile(file, text).catch((error: NodeJS.ErrnoException) =>
    command.error(
      error.code === 'ENOENT'
        ? `Cannot write ${file}: there is no such folder. Make it first, or give a path in a folder that is there.`
        : `Cannot write ${file} (${error.code ?? 'unknown error'}). Give another path.`,
    ),
  );
}
