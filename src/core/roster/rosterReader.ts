import { fold } from '../matching/fold.ts';
import { wordCost } from '../matching/wordCost.ts';
import type { Programme } from '../programme/programme.ts';
import { cleanName } from '../text/cleanName.ts';
import { type Listed, programmeWords } from './programmeWords.ts';
import { columnOf, type RosterColumn, rosterColumns } from './rosterColumns.ts';
import type { RosterEntry, RosterFacts } from './rosterEntry.ts';
import type { RosterProblem } from './rosterProblem.ts';

export interface RosterRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** `email` is empty where the row has none that is one. */
export type RosterPerson = Pick<RosterEntry, 'email' | 'name' | 'facts'> & { readonly line: number };

export interface RosterReader {
  /** What is wrong with the header; rows can be read all the same unless `complete` is false. */
  readonly problems: readonly RosterProblem[];
  readonly complete: boolean;
  /** What the file calls a column. */
  titleOf(column: RosterColumn): string;
  /** Reads one row by itself; what is wrong with it is told. */
  read(row: RosterRow, tell: (problem: RosterProblem) => void): RosterPerson;
}

const roleWords: Readonly<Record<string, RosterFacts['roles']>> = {
  mentee: ['mentee'],
  mentore: ['mentee'],
  mentoree: ['mentee'],
  mentor: ['mentor'],
  both: ['mentee', 'mentor'],
  'les deux': ['mentee', 'mentor'],
};

const emailPattern = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]+$/u;

/** Reads rows of a roster under this header, in the words of a programme. Pure. */
export function rosterReader(programme: Programme, header: readonly string[]): RosterReader {
  const problems: RosterProblem[] = [];
  const places = new Map<RosterColumn, number>();
  for (const [index, title] of header.entries()) {
    if (title.trim() === '') continue;
    const column = columnOf(title);
    if (column) places.set(column, index);
    else {
      const near = nearest(title, rosterColumns);
      problems.push({ line: 1, column: title, code: 'unknown-column', found: title, nearest: near });
    }
  }
  if (!places.has('email')) problems.push(missingColumn('no-email-column', header));
  if (!places.has('name')) problems.push(missingColumn('no-name-column', header));
  const titleOf = (column: RosterColumn) => header[places.get(column) ?? -1] ?? column;
  const lists = programmeWords(programme);
  const near = remembered((column: Listed, said) => nearest(said, [...lists[column].keys()]));

  return {
    problems,
    complete: places.has('email') && places.has('name'),
    titleOf,
    read: ({ line, cells }, tell) => {
      const wrong = (column: RosterColumn, code: RosterProblem['code'], found: string, meant: string | null = null) =>
        tell({ line, column: titleOf(column), code, found: shortened(found), nearest: meant });
      // A database cannot keep the character NUL, and nobody can see it.
      const cell = (column: RosterColumn) => (cells[places.get(column) ?? -1] ?? '').replaceAll('\0', '').trim();
      const inList = (column: Listed, said: string): string[] => {
        const found = lists[column].get(fold(said));
        if (found === undefined) wrong(column, 'unknown', said, near(column, said));
        return found === undefined ? [] : [found];
      };
      const one = (column: Listed) => (cell(column) === '' ? null : (inList(column, cell(column))[0] ?? null));
      const several = (column: Listed) =>
        cell(column)
          .split(/[;|]/u)
          .map((said) => said.trim())
          .filter((said) => said !== '')
          .flatMap((said) => inList(column, said));
      const date = (column: RosterColumn): string | null => {
        const said = cell(column);
        const read = said === '' ? null : readDate(said);
        if (said !== '' && read === null) wrong(column, 'not-a-date', said);
        return read;
      };
      for (const column of places.keys()) if (formula.test(cell(column))) wrong(column, 'formula', cell(column));
      const email = cell('email').toLowerCase();
      if (email === '') wrong('email', 'missing', '');
      else if (!emailPattern.test(email)) wrong('email', 'not-an-email', email);
      const name = cleanName(cell('name'), '');
      if (name === '') wrong('name', 'missing', '');
      const role = cell('role') === '' ? 'mentee' : fold(cell('role'));
      const roles = roleWords[role];
      if (!roles) wrong('role', 'not-a-role', cell('role'), nearest(role, ['mentee', 'mentor', 'both']));
      const manager = cell('manager').toLowerCase();
      if (manager !== '' && !emailPattern.test(manager)) wrong('manager', 'not-an-email', manager);
      if (manager !== '' && manager === email) wrong('manager', 'own-manager', manager);
      return {
        line,
        email: emailPattern.test(email) ? email : '',
        name,
        facts: {
          roles: roles ?? ['mentee'],
          population: one('population'),
          organisation: one('organisation'),
          dutyStation: one('duty station'),
          grade: one('grade'),
          category: one('category'),
          languages: several('languages'),
          specialisations: several('specialisations'),
          managerEmail: manager === '' ? null : manager,
          assignmentStart: date('assignment start'),
          assignmentEnd: date('assignment end'),
        },
      };
    },
  };
}

/** As spreadsheets take them, full-width signs too; a dash alone says “nothing” in many a list. */
const formula = /^(?:[=+@＝＋＠]|[-－].)/u;

const longestFound = 100;

/** As much of a cell as it takes to find it. */
const shortened = (found: string) =>
  found.length > longestFound ? `${[...found].slice(0, longestFound).join('')}…` : found;

function missingColumn(code: 'no-email-column' | 'no-name-column', header: readonly string[]): RosterProblem {
  return { line: 1, column: null, code, found: header.join(', ').slice(0, 100), nearest: null };
}

/** `2027-01-31`, `31.01.2027` or `31/01/2027`. */
function readDate(said: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(said) ?? [];
  const [, day2, month2, year2] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/u.exec(said) ?? [];
  const iso = `${year ?? year2}-${(month ?? month2 ?? '').padStart(2, '0')}-${(day ?? day2 ?? '').padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : null;
}

function nearest(said: string, words: readonly string[]): string | null {
  const folded = fold(said);
  const near = words.flatMap((word) => {
    const cost = wordCost(folded, word);
    return cost === null ? [] : [{ word, cost }];
  });
  return near.sort((a, b) => a.cost - b.cost)[0]?.word ?? null;
}

/** Whoever has so many different slips needs no more guesses at what was meant. */
const mostGuesses = 1_000;

/** A list is searched once for each slip, however often a file makes it. */
function remembered<C extends string>(guess: (column: C, said: string) => string | null) {
  const known = new Map<string, string | null>();
  return (column: C, said: string): string | null => {
    const key = `${column} ${said}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const meant = known.size < mostGuesses ? guess(column, said) : null;
    if (known.size < mostGuesses) known.set(key, meant);
    return meant;
  };
}
