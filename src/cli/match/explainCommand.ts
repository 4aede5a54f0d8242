import { Command } from 'commander';
import { type Words, wordsFor } from '../../conversation/text/words.ts';
import { leftOutText, moveText } from '../../conversation/views/explaining/leftOutText.ts';
import { type PairLines, pairLines } from '../../conversation/views/explaining/pairLines.ts';
import { shownPoints } from '../../conversation/views/explaining/pointLines.ts';
import type { Candidate } from '../../core/matching/candidate.ts';
import { cohortReport } from '../../core/matching/cohort/cohortReport.ts';
import { matchCohort } from '../../core/matching/cohort/matchCohort.ts';
import { moveCost } from '../../core/matching/cohort/moveCost.ts';
import { explainPair } from '../../core/matching/explainPair.ts';
import { peopleNamed } from '../../core/matching/peopleNamed.ts';
import { poolOf } from '../../core/matching/pool.ts';
import { whyNot } from '../../core/matching/whyNot.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { candidatesInDatabase } from './candidatesInDatabase.ts';
import {
  jsonOption,
  languageOption,
  type MatchOptions,
  matchOptionsSchema,
  menteesOption,
  mentorsOption,
  programmeOption,
} from './matchOptions.ts';
import { cohortOf, programmeOf } from './readCohortFiles.ts';

/** `rapport match explain A B`: why these two, or why not; from two files, or from the database of the bot. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('say why two people are a good match or cannot be one, point by point')
    .argument('<mentee>', 'id, e-mail address or name')
    .argument('<mentor>', 'id, e-mail address or name')
    .addOption(menteesOption())
    .addOption(mentorsOption())
    .addOption(programmeOption())
    .addOption(jsonOption())
    .addOption(languageOption())
    .action(async (first: string, second: string, _typed: unknown, command: Command) => {
      const options = matchOptionsSchema.parse(command.optsWithGlobals());
      const programme = programmeOf(options, command);
      await explain([first, second], options, programme, command, new Date());
    });
}

interface People {
  readonly mentees: readonly Candidate[];
  readonly mentors: readonly Candidate[];
}

async function explain(
  typed: readonly [string, string],
  options: MatchOptions,
  filed: Programme,
  command: Command,
  now: Date,
): Promise<void> {
  const fromFiles = options.mentees !== undefined || options.mentors !== undefined;
  const people = fromFiles
    ? { programme: filed, ...(await cohortOf(options, filed, command)) }
    : await candidatesInDatabase(filed, now, command);
  const { programme } = people;
  const { mentee, mentor } = theTwo(people, typed, command);
  const pool = poolOf({ programme, mentors: people.mentors, now });
  const exclusions = whyNot(mentee, mentor, pool);
  const reasons = explainPair(mentee, mentor, pool);
  const words = wordsFor(options.language, 'UTC');
  const lines = pairLines(words, programme, { mentee: mentee.name, mentor: mentor.name, exclusions, reasons });
  const cohort = fromFiles ? inCohort(words, people, programme, mentee, mentor, now) : [];
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ menteeId: mentee.id, mentorId: mentor.id, points, exclusions, reasons, cohort }, null, 2)}\n`
      : `${[...textOf(lines), ...(cohort.length > 0 ? ['', ...cohort] : [])].join('\n')}\n`,
  );
}

/** The first is the mentee, unless the two can only be meant the other way round. */
function theTwo(people: People, [first, second]: readonly [string, string], command: Command) {
  const turned = peopleNamed(people.mentees, first).length === 0 && peopleNamed(people.mentors, first).length > 0;
  const [menteeName, mentorName] = turned ? [second, first] : [first, second];
  return {
    mentee: theOne(people.mentees, menteeName, 'mentee', command),
    mentor: theOne(people.mentors, mentorName, 'mentor', command),
  };
}

function theOne(people: readonly Candidate[], typed: string, role: string, command: Command): Candidate {
  const [one, ...others] = peopleNamed(people, typed);
  if (one === undefined)
    return command.error(`No ${role} is called "${typed}". Give an id, an e-mail address or a name.`);
  if (others.length === 0) return one;
  const meant = [one, ...others].slice(0, 5).map(({ name, id }) => `${name} (${id})`);
  return command.error(`"${typed}" can be ${meant.join(', ')}${others.length > 4 ? ' …' : ''}. Give the id.`);
}

/** What the whole cohort does with the two, and what it would cost to give them to each other. */
function inCohort(
  words: Words,
  people: People,
  programme: Programme,
  mentee: Candidate,
  mentor: Candidate,
  now: Date,
): string[] {
  const match = matchCohort({ ...people, programme, now });
  if (match.kind === 'problems') return [];
  const names = { mentee: mentee.name, mentor: mentor.name };
  const pair = match.pairs.find(({ menteeId }) => menteeId === mentee.id);
  const move = moveText(words, names, moveCost(match, { menteeId: mentee.id, mentorId: mentor.id }));
  const left = cohortReport(match).leftOut.find(({ menteeId }) => menteeId === mentee.id);
  if (left) return [words.t('explain.cohort.leftOut', { mentee: mentee.name, why: leftOutText(words, left) }), move];
  if (pair?.mentorId === mentor.id) return [move];
  const given = people.mentors.find(({ id }) => id === pair?.mentorId)?.name ?? '';
  const points = shownPoints(pair?.points ?? 0);
  return [words.t('explain.cohort.given', { mentee: mentee.name, given, points }), move];
}

function textOf({ verdict, rules, score, points }: PairLines): string[] {
  return [verdict, ...rules.map((rule) => `  ${rule}`), '', score, ...points.map((line) => `  ${line}`)];
}
