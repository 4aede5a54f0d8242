import { z } from 'zod';
import type { Entry } from '../../core/people/entry.ts';
import { languages } from '../../core/people/language.ts';
import type { Role } from '../../core/people/participation.ts';
import { cadences, type Profile } from '../../core/people/profile.ts';
import { spokenLanguages } from '../../core/people/spokenLanguages.ts';
import { isTimeZone } from '../../core/people/timeZone.ts';
import type { JoiningQuestion } from '../../core/programme/joiningQuestions.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { FormAnswers } from '../../ports/view.ts';
import type { JoiningError, JoiningErrors } from './joiningErrors.ts';
import { type FixedInput, isFixed, type JoiningInput, questionOf, type Screen } from './joiningScreens.ts';

export interface ReadingContext {
  readonly programme: Programme;
  /** Local date of the reader, `YYYY-MM-DD`. */
  readonly today: string;
  /** The person's own address, lower case. */
  readonly email: string | null;
}

export type Reading =
  | { readonly kind: 'taken'; readonly entry: Entry }
  | { readonly kind: 'errors'; readonly errors: JoiningErrors };

type Answer = FormAnswers[string];
type Reader = (entry: Entry, answer: Answer, context: ReadingContext) => Entry | JoiningError;

/** Longest text of a person's own words, in characters. */
export const longestText = 1000;

/** Puts the answers of one screen into the entry, or says of each field that needs another look why. */
export function readJoining(entry: Entry, screen: Screen, answers: FormAnswers, context: ReadingContext): Reading {
  const errors: Partial<Record<JoiningInput, JoiningError>> = {};
  let next = entry;
  for (const input of screen.inputs) {
    const answer = answers[input] ?? null;
    const read = isFixed(input)
      ? readers[input](next, answer, context)
      : readQuestion(next, answer, questionOf(context.programme, input));
    if (typeof read === 'string') errors[input] = read;
    else next = read;
  }
  const all = { ...together(next, screen, context), ...errors };
  return Object.keys(all).length > 0 ? { kind: 'errors', errors: all } : { kind: 'taken', entry: next };
}

const readers: Readonly<Record<FixedInput, Reader>> = {
  role: (entry, answer) => {
    const roles = typeof answer === 'string' ? rolesByAnswer[answer] : undefined;
    return roles ? { ...entry, roles: [...roles] } : 'missing';
  },
  language: (entry, answer) => one(languages, answer, (language) => ({ ...entry, language })),
  population: (entry, answer, { programme }) =>
    one([...ids(programme.populations), 'none'], answer, (id) => ({ ...entry, population: id === 'none' ? null : id })),
  organisation: (entry, answer, { programme }) =>
    one(ids(programme.organisations), answer, (organisation) => withProfile(entry, { organisation })),
  'assignment-start': (entry, answer) => day(answer, (assignmentStart) => ({ ...entry, assignmentStart })),
  'assignment-end': (entry, answer) => day(answer, (assignmentEnd) => ({ ...entry, assignmentEnd })),
  former: (entry, answer, { programme }) =>
    one([...programme.eligibility.mentorsFormerly, 'none'], answer, (population) =>
      population === entry.former?.population
        ? entry
        : { ...entry, former: population === 'none' ? null : { population, confirmedBy: null } },
    ),
  grade: (entry, answer, { programme }) => one(ids(programme.grades), answer, (grade) => withProfile(entry, { grade })),
  category: (entry, answer, { programme }) =>
    one(ids(programme.categories), answer, (category) => withProfile(entry, { category })),
  'duty-station': (entry, answer, { programme }) =>
    one(ids(programme.dutyStations), answer, (dutyStation) => withProfile(entry, { dutyStation })),
  'time-zone': (entry, answer) => {
    if (typeof answer !== 'string' || answer === '') return 'missing';
    return isTimeZone(answer) ? withProfile(entry, { timeZone: answer }) : 'not-in-list';
  },
  'work-days': (entry, answer) =>
    many(['1', '2', '3', '4', '5', '6', '7'], answer, 'required', (days) =>
      withHours(entry, { days: days.map(Number).sort((a, b) => a - b) }),
    ),
  'work-from': (entry, answer) => time(answer, (from) => withHours(entry, { from })),
  'work-to': (entry, answer) => time(answer, (to) => withHours(entry, { to })),
  manager: (entry, answer, { email }) => {
    if (answer === null || answer === '') return withProfile(entry, { managerEmail: null });
    const read = z.email().safeParse(typeof answer === 'string' ? answer.trim().toLowerCase() : answer);
    if (!read.success) return 'not-an-email';
    return read.data === email ? 'own-email' : withProfile(entry, { managerEmail: read.data });
  },
  languages: (entry, answer) =>
    many(spokenLanguages, answer, 'required', (spoken) => withProfile(entry, { languages: spoken })),
  specialisations: (entry, answer, { programme }) =>
    many(ids(programme.specialisations), answer, 'required', (specialisations) =>
      withProfile(entry, { specialisations }),
    ),
  topics: (entry, answer, { programme }) =>
    many(ids(programme.topics), answer, 'required', (topics) => withProfile(entry, { topics })),
  'career-path': (entry, answer, { programme }) =>
    answer === null || answer === ''
      ? withProfile(entry, { careerPath: null })
      : one(ids(programme.careerPaths), answer, (careerPath) => withProfile(entry, { careerPath })),
  hopes: (entry, answer) => ownWords(answer, (hopes) => withProfile(entry, { hopes })),
  offers: (entry, answer) => ownWords(answer, (offers) => withProfile(entry, { offers })),
  cadence: (entry, answer) => one(cadences, answer, (cadence) => withProfile(entry, { cadence })),
  means: (entry, answer, { programme }) =>
    many(programme.means, answer, 'required', (means) => withProfile(entry, { means })),
  capacity: (entry, answer, { programme }) => {
    const read = z.coerce
      .number()
      .int()
      .min(1)
      .max(programme.capacity.max)
      .safeParse(answer ?? undefined);
    return read.success ? { ...entry, capacity: read.data } : 'not-a-number';
  },
  'prefer-grades': (entry, answer, { programme }) =>
    many(ids(programme.grades), answer, 'optional', (grades) => ({
      ...entry,
      preference: { ...entry.preference, grades },
    })),
  'prefer-specialisations': (entry, answer, { programme }) =>
    many(ids(programme.specialisations), answer, 'optional', (specialisations) => ({
      ...entry,
      preference: { ...entry.preference, specialisations },
    })),
};

/** An answer to a question of the programme's own. */
function readQuestion(entry: Entry, answer: Answer, question: JoiningQuestion | null): Entry | JoiningError {
  if (question === null) return entry;
  const { id, optional } = question;
  const told = typeof answer === 'string' ? answer.trim() : '';
  const { [id]: _, ...others } = entry.answers;
  if (told === '') return optional ? { ...entry, answers: others } : 'missing';
  if (told.length > longestText) return 'too-long';
  if (question.kind === 'choice' && !question.options.some((option) => option.id === told)) return 'not-in-list';
  return { ...entry, answers: { ...others, [id]: told } };
}

const rolesByAnswer: Readonly<Record<string, readonly Role[]>> = {
  mentee: ['mentee'],
  mentor: ['mentor'],
  both: ['mentee', 'mentor'],
};

/** What only shows when two answers meet. */
function together(entry: Entry, screen: Screen, { programme, today }: ReadingContext): JoiningErrors {
  const errors: Partial<Record<JoiningInput, JoiningError>> = {};
  if (screen.inputs.includes('assignment-start')) {
    const { assignmentStart: start, assignmentEnd: end } = entry;
    const population = programme.populations.find(({ id }) => id === entry.population);
    if (population?.assignment) {
      if (start === null) errors['assignment-start'] = 'assignment-needed';
      if (end === null) errors['assignment-end'] = 'assignment-needed';
    }
    if (end !== null && end < today) errors['assignment-end'] = 'already-over';
    if (start !== null && end !== null && end <= start) errors['assignment-end'] = 'ends-before-start';
  }
  const hours = entry.profile.workingHours;
  if (screen.inputs.includes('work-to') && hours !== null && hours.from === hours.to) errors['work-to'] = 'no-hours';
  return errors;
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

function withProfile(entry: Entry, told: Partial<Profile>): Entry {
  return { ...entry, profile: { ...entry.profile, ...told } };
}

function withHours(entry: Entry, told: Partial<NonNullable<Profile['workingHours']>>): Entry {
  const workingHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', ...entry.profile.workingHours, ...told };
  return withProfile(entry, { workingHours });
}

function one<T extends string>(options: readonly T[], answer: Answer, put: (value: T) => Entry): Entry | JoiningError {
  if (answer === null || answer === '') return 'missing';
  const value = options.find((option) => option === answer);
  return value === undefined ? 'not-in-list' : put(value);
}

function many<T extends string>(
  options: readonly T[],
  answer: Answer,
  need: 'required' | 'optional',
  put: (values: T[]) => Entry,
): Entry | JoiningError {
  const given = Array.isArray(answer) ? answer : [];
  if (given.length === 0 && need === 'required') return 'missing';
  const values = options.filter((option) => given.includes(option));
  return values.length === new Set(given).size ? put(values) : 'not-in-list';
}

function day(answer: Answer, put: (date: string | null) => Entry): Entry | JoiningError {
  if (answer === null || answer === '') return put(null);
  const read = z.iso.date().safeParse(answer);
  return read.success ? put(read.data) : 'not-a-date';
}

function time(answer: Answer, put: (time: string) => Entry): Entry | JoiningError {
  if (answer === null || answer === '') return 'missing';
  const read = z.iso.time({ precision: -1 }).safeParse(answer);
  return read.success ? put(read.data) : 'not-a-time';
}

function ownWords(answer: Answer, put: (words: string | null) => Entry): Entry | JoiningError {
  const words = typeof answer === 'string' ? answer.trim() : '';
  if (words.length > longestText) return 'too-long';
  return put(words === '' ? null : words);
}
