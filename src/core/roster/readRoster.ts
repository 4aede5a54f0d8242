import { fold } from '../matching/fold.ts';
import { wordCost } from '../matching/wordCost.ts';
import type { Label } from '../programme/label.ts';
import type { Programme } from '../programme/programme.ts';
import type { RosterEntry, RosterFacts } from './rosterEntry.ts';

export const rosterColumns = [
  'email',
  'name',
  'role',
  'population',
  'organisation',
  'duty station',
  'grade',
  'category',
  'languages',
  'specialisations',
  'manager',
  'assignment start',
  'assignment end',
] as const;
export type RosterColumn = (typeof rosterColumns)[number];

/** Headers that are taken besides the English ones. */
const alsoCalled: Readonly<Record<string, RosterColumn>> = {
  'e-mail': 'email',
  courriel: 'email',
  'adresse electronique': 'email',
  nom: 'name',
  organisation: 'organisation',
  'lieu d affectation': 'duty station',
  categorie: 'category',
  langues: 'languages',
  specialites: 'specialisations',
  responsable: 'manager',
  'manager email': 'manager',
  'debut d affectation': 'assignment start',
  'fin d affectation': 'assignment end',
};

const roleWords: Readonly<Record<string, RosterFacts['roles']>> = {
  mentee: ['mentee'],
  mentore: ['mentee'],
  mentoree: ['mentee'],
  mentor: ['mentor'],
  both: ['mentee', 'mentor'],
  'les deux': ['mentee', 'mentor'],
};

/** What is wrong with a roster, where: `line` as editors and spreadsheets count, `column` as the file calls it. */
export interface RosterProblem {
  readonly line: number;
  readonly column: string | null;
  readonly code:
    | 'no-email-column'
    | 'no-name-column'
    | 'unknown-column'
    | 'missing'
    | 'not-an-email'
    | 'twice'
    | 'unknown'
    | 'not-a-role'
    | 'not-a-date'
    | 'formula'
    | 'own-manager'
    | 'manager-loop';
  /** What stands there, or the line of the first of two. */
  readonly found: string;
  /** What may have been meant. */
  readonly nearest: string | null;
}

export interface RosterRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type RosterPerson = Pick<RosterEntry, 'email' | 'name' | 'facts'> & { readonly line: number };

export interface RosterRead {
  readonly people: readonly RosterPerson[];
  readonly problems: readonly RosterProblem[];
}

const emailPattern = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]+$/u;

/** Reads a roster for a programme: everybody in it, and everything that is wrong, by row and column. Pure. */
export function readRoster(programme: Programme, header: readonly string[], rows: Iterable<RosterRow>): RosterRead {
  const problems: RosterProblem[] = [];
  const places = new Map<RosterColumn, number>();
  for (const [index, title] of header.entries()) {
    if (title.trim() === '') continue;
    const column = columnOf(title);
    if (column) places.set(column, index);
    else
      problems.push({
        line: 1,
        column: title,
        code: 'unknown-column',
        found: title,
        nearest: nearest(title, rosterColumns),
      });
  }
  if (!places.has('email')) problems.push(missingColumn('no-email-column', header));
  if (!places.has('name')) problems.push(missingColumn('no-name-column', header));
  if (!places.has('email') || !places.has('name')) return { people: [], problems };

  const lists = listsOf(programme);
  const people: RosterPerson[] = [];
  const lines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const wrong = (column: RosterColumn, code: RosterProblem['code'], found: string, near: string | null = null) => {
      problems.push({ line, column: header[places.get(column) ?? -1] ?? column, code, found, nearest: near });
    };
    const cell = (column: RosterColumn): string => cells[places.get(column) ?? -1]?.trim() ?? '';
    for (const column of places.keys()) if (/^[=+@\t\r]/u.test(cell(column))) wrong(column, 'formula', cell(column));
    const email = cell('email').toLowerCase();
    if (email === '') wrong('email', 'missing', '');
    else if (!emailPattern.test(email)) wrong('email', 'not-an-email', email);
    else if (lines.has(email)) wrong('email', 'twice', String(lines.get(email)));
    else lines.set(email, line);
    if (cell('name') === '') wrong('name', 'missing', '');
    const one = (column: Listed): string | null => {
      const said = cell(column);
      if (said === '') return null;
      const found = lists[column].get(fold(said));
      if (found === undefined) wrong(column, 'unknown', said, nearest(said, [...lists[column].keys()]));
      return found ?? null;
    };
    const several = (column: Listed): string[] =>
      cell(column)
        .split(/[;|]/u)
        .map((said) => said.trim())
        .filter((said) => said !== '')
        .flatMap((said) => {
          const found = lists[column].get(fold(said));
          if (found === undefined) wrong(column, 'unknown', said, nearest(said, [...lists[column].keys()]));
          return found ?? [];
        });
    const date = (column: RosterColumn): string | null => {
      const said = cell(column);
      if (said === '') return null;
      const read = readDate(said);
      if (read === null) wrong(column, 'not-a-date', said);
      return read;
    };
    const role = cell('role') === '' ? 'mentee' : fold(cell('role'));
    const roles = roleWords[role];
    if (!roles) wrong('role', 'not-a-role', cell('role'), nearest(role, ['mentee', 'mentor', 'both']));
    const manager = cell('manager').toLowerCase();
    if (manager !== '' && !emailPattern.test(manager)) wrong('manager', 'not-an-email', manager);
    if (manager !== '' && manager === email) wrong('manager', 'own-manager', manager);
    people.push({
      line,
      email,
      name: cell('name').slice(0, 200),
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
    });
  }
  const title = header[places.get('manager') ?? -1] ?? 'manager';
  return { people, problems: [...problems, ...loops(people, title)].sort((a, b) => a.line - b.line) };
}

function columnOf(title: string): RosterColumn | null {
  const folded = fold(title).replaceAll(/[_'’]/gu, ' ');
  return rosterColumns.find((column) => column === folded) ?? alsoCalled[folded] ?? null;
}

function missingColumn(code: 'no-email-column' | 'no-name-column', header: readonly string[]): RosterProblem {
  return { line: 1, column: null, code, found: header.join(', ').slice(0, 100), nearest: null };
}

type Listed = 'population' | 'organisation' | 'duty station' | 'grade' | 'category' | 'languages' | 'specialisations';

/** What may stand in a column, folded: ids, and labels in every language. */
function listsOf(programme: Programme): Readonly<Record<Listed, ReadonlyMap<string, string>>> {
  const words = (list: readonly { readonly id: string; readonly label: Label }[]) =>
    new Map(list.flatMap(({ id, label }) => [id, ...Object.values(label)].map((said) => [fold(said), id] as const)));
  return {
    population: words(programme.populations),
    organisation: words(programme.organisations),
    'duty station': words(programme.dutyStations),
    grade: words(programme.grades),
    category: words(programme.categories),
    languages: languageWords(),
    specialisations: words(programme.specialisations),
  };
}

const languageCodes = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'ko', 'nl', 'pt', 'ru', 'sw', 'tr', 'uk', 'zh'];

function languageWords(): ReadonlyMap<string, string> {
  const names = ['en', 'fr'].map((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
  return new Map(
    languageCodes.flatMap((code) =>
      [code, ...names.map((name) => name.of(code) ?? code)].map((said) => [fold(said), code] as const),
    ),
  );
}

/** `2027-01-31`, `31.01.2027` or `31/01/2027`. */
function readDate(said: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(said) ?? [];
  const [, day2, month2, year2] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/u.exec(said) ?? [];
  const iso = `${year ?? year2}-${(month ?? month2 ?? '').padStart(2, '0')}-${(day ?? day2 ?? '').padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : null;
}

/** Whoever is, by way of others, their own manager: told once for each ring, on its first line. */
function loops(people: readonly RosterPerson[], column: string): RosterProblem[] {
  const byEmail = new Map(people.map((person) => [person.email, person]));
  const done = new Set<string>();
  const found: RosterProblem[] = [];
  for (const person of people) {
    const path: RosterPerson[] = [];
    let at: RosterPerson | undefined = person;
    while (at && !done.has(at.email) && !path.includes(at)) {
      path.push(at);
      const manager: string | null = at.facts.managerEmail;
      at = manager === null || manager === at.email ? undefined : byEmail.get(manager);
    }
    const ring = at ? path.slice(path.indexOf(at)) : [];
    if (at && path.includes(at)) {
      const names = [...ring, at].map(({ name }) => name).join(' → ');
      found.push({
        line: Math.min(...ring.map(({ line }) => line)),
        column,
        code: 'manager-loop',
        found: names,
        nearest: null,
      });
    }
    for (const one of path) done.add(one.email);
  }
  return found;
}

function nearest(said: string, words: readonly string[]): string | null {
  const folded = fold(said);
  const near = words.flatMap((word) => {
    const cost = wordCost(folded, word);
    return cost === null ? [] : [{ word, cost }];
  });
  return near.sort((a, b) => a.cost - b.cost)[0]?.word ?? null;
}
