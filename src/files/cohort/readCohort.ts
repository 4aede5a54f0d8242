import type { Candidate } from '../../core/matching/candidate.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Side } from './columns.ts';
import type { FileProblem } from './fileProblem.ts';
import { readHeader } from './readHeader.ts';
import { type FilePerson, readPerson } from './readPerson.ts';
import { readTable } from './readTable.ts';
import { nearestOf, readTerms } from './readTerms.ts';
import { rowReader } from './rowReader.ts';

export interface CohortFiles {
  readonly mentees: Uint8Array;
  readonly mentors: Uint8Array;
}

export interface CohortPeople {
  readonly mentees: readonly Candidate[];
  readonly mentors: readonly Candidate[];
  /** Columns that mean nothing here, as written. */
  readonly ignored: Readonly<Record<Side, readonly string[]>>;
}

export type CohortRead =
  | { readonly kind: 'cohort'; readonly cohort: CohortPeople }
  | { readonly kind: 'problems'; readonly problems: readonly FileProblem[] };

/** Reads the two files of a cohort. All problems are told at once, so that a file need not be mended line by line. */
export function readCohort(files: CohortFiles, programme: Programme): CohortRead {
  const sides = {
    mentees: readSide(files.mentees, 'mentees', programme),
    mentors: readSide(files.mentors, 'mentors', programme),
  };
  const people = { mentees: sides.mentees.people, mentors: sides.mentors.people };
  const problems = [
    ...sides.mentees.problems,
    ...sides.mentors.problems,
    ...contradictions(people.mentees, people.mentors),
  ];
  // Whoever is missing only because a file could not be read is no news.
  const unknown = problems.length === 0 ? unknownTies(people) : [];
  if (problems.length + unknown.length > 0) return { kind: 'problems', problems: [...problems, ...unknown] };
  const roles = {
    mentee: new Set(people.mentees.map(({ candidate }) => candidate.id)),
    mentor: new Map(people.mentors.map(({ candidate }) => [candidate.id, candidate])),
  };
  return {
    kind: 'cohort',
    cohort: {
      mentees: people.mentees.map(withTies),
      mentors: people.mentors.map(withTies),
      ignored: { mentees: sides.mentees.ignored, mentors: sides.mentors.ignored },
    },
  };

  function withTies({ candidate, formerPartners, declined }: FilePerson): Candidate {
    return {
      ...candidate,
      isMentee: candidate.isMentee || roles.mentee.has(candidate.id),
      isMentor: candidate.isMentor || roles.mentor.has(candidate.id),
      partnerIds: formerPartners,
      declinedIds: declined,
    };
  }
}

function readSide(bytes: Uint8Array, side: Side, programme: Programme) {
  const nothing = { people: [], ignored: [] };
  const read = readTable(bytes);
  if (read.kind === 'problems') {
    return { ...nothing, problems: read.problems.map((problem): FileProblem => ({ side, in: 'file', problem })) };
  }
  const { header, rows } = read.table;
  const { at, ignored, problems: wrong } = readHeader(header, side, programme);
  if (wrong.length > 0) {
    return { ...nothing, problems: wrong.map((problem): FileProblem => ({ side, in: 'header', problem })) };
  }
  const source = { side, header, at, terms: readTerms(programme) };
  const people = rows.map((row) => readPerson(rowReader(source, row), side, programme));
  const column = header[at.get('id') ?? at.get('email') ?? 0] ?? 'id';
  const addresses = at.has('id') ? addressesTwice(people, side, header[at.get('email') ?? -1] ?? 'email') : [];
  const problems = [...people.flatMap((one) => one.problems), ...duplicates(people, side, column), ...addresses];
  return { people, ignored, problems };
}

function duplicates(people: readonly FilePerson[], side: Side, column: string): FileProblem[] {
  const first = new Map<string, number>();
  return people.flatMap(({ line, candidate: { id } }): FileProblem[] => {
    const firstLine = first.get(id);
    if (id === '' || firstLine === undefined) {
      first.set(id, line);
      return [];
    }
    return [{ side, in: 'cell', line, column, found: id, problem: { code: 'duplicate', firstLine } }];
  });
}

/** Two ids with one address are one person twice, or a slip. */
function addressesTwice(people: readonly FilePerson[], side: Side, column: string): FileProblem[] {
  const first = new Map<string, FilePerson>();
  return people.flatMap((one): FileProblem[] => {
    const { id, email } = one.candidate;
    if (email === null) return [];
    const known = first.get(email);
    if (known === undefined) first.set(email, one);
    if (known === undefined || known.candidate.id === id) return [];
    const problem = { code: 'address-twice', firstLine: known.line } as const;
    return [{ side, in: 'cell', line: one.line, column, found: email, problem }];
  });
}

/** Somebody in both files is one person, with one name and one address. */
function contradictions(mentees: readonly FilePerson[], mentors: readonly FilePerson[]): FileProblem[] {
  const asMentor = new Map(mentors.map((one) => [one.candidate.id, one]));
  return mentees.flatMap(({ line, candidate }): FileProblem[] => {
    const other = asMentor.get(candidate.id);
    if (!other || candidate.id === '') return [];
    return (['name', 'email'] as const).flatMap((column): FileProblem[] => {
      const [found, otherwise] = [candidate[column] ?? '', other.candidate[column] ?? ''];
      if (found === otherwise || found === '' || otherwise === '' || found === candidate.id) return [];
      const problem = { code: 'contradiction', otherLine: other.line, other: otherwise } as const;
      return [{ side: 'mentees', in: 'cell', line, column, found, problem }];
    });
  });
}

function unknownTies(people: Readonly<Record<Side, readonly FilePerson[]>>): FileProblem[] {
  const ids = [...new Set([...people.mentees, ...people.mentors].map(({ candidate }) => candidate.id))];
  const known = new Set(ids);
  return (['mentees', 'mentors'] as const).flatMap((side) =>
    people[side].flatMap(({ line, formerPartners, declined }) =>
      Object.entries({ 'former partners': formerPartners, declined }).flatMap(([column, named]) =>
        named.flatMap((found): FileProblem[] =>
          known.has(found)
            ? []
            : [
                {
                  side,
                  in: 'cell',
                  line,
                  column,
                  found,
                  problem: { code: 'unknown-person', nearest: nearestOf(found, ids) },
                },
              ],
        ),
      ),
    ),
  );
}
