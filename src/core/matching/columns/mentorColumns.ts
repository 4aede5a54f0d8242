import type { Candidate } from '../candidate.ts';
import { judges } from '../explainPair.ts';
import { gradeRank } from '../matchingProgramme.ts';
import type { Pool } from '../pool.ts';
import { mentorExclusions } from '../whyNot.ts';
import { type ClassCriterion, classCriteria, classReaders } from './classCriteria.ts';
import { Classes } from './classes.ts';
import { columnOf } from './columnOf.ts';
import type { Lists } from './lists.ts';
import { type MentorTies, mentorTies } from './mentorTies.ts';
import { type OfferColumns, offerColumns } from './offerColumns.ts';
import { postings } from './postings.ts';
import { type RowCodes, rowCodes } from './rowCodes.ts';
import { wishStates } from './wishPoints.ts';

/**
 * Mentors as columns of numbers, one row each: nothing but typed arrays, so that threads can share it. Only mentors whom
 * somebody may have are there. Rows are grouped in blocks that agree in hours and grade, which rule out
 * the most at once, and within them by languages.
 */
export interface MentorColumns {
  readonly rows: number;
  /** Where each row's mentor is in the list that the columns were made of. */
  readonly at: Int32Array;
  /** Block `b` is rows `blockStart[b]` to `blockStart[b + 1] - 1`. */
  readonly blockStart: Int32Array;
  readonly blockHours: Int32Array;
  readonly blockGrade: Int32Array;
  /** Class of each row, a criterion at a time. */
  readonly classes: Readonly<Record<ClassCriterion, Int32Array>>;
  /** Points for load: the same from every mentee. */
  readonly load: Int32Array;
  /** Rows by the number of a specialisation, and of a topic. */
  readonly specialisations: Lists;
  readonly topics: Lists;
  /** Class of each row by the grades wanted in a mentee. */
  readonly wantedGrades: Int32Array;
  /** `unmet` for mentors who want certain specialisations in a mentee, else `none`. */
  readonly wantsFields: Int32Array;
  /** Rows that want a specialisation in a mentee, by its number. */
  readonly wantedFields: Lists;
  /** Rows by career path and category together, and by duty station, load and wishes. */
  readonly careerCodes: RowCodes;
  readonly placeCodes: RowCodes;
  /** `null` where the likeness of words is not BM25's. */
  readonly offers: OfferColumns | null;
}

/** The columns with what is needed to read mentees by the same numbers. */
export interface MentorBook {
  readonly columns: MentorColumns;
  readonly pool: Pool;
  /** The mentors of the rows. */
  readonly mentors: readonly Candidate[];
  readonly examples: Readonly<Record<ClassCriterion, readonly Candidate[]>>;
  readonly wantedGrades: readonly (readonly string[])[];
  readonly specialisations: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, number>;
  readonly fields: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  readonly ties: MentorTies;
}

/** A snapshot of `mentors`, or of those of them that `open` names by their place in the list. */
export function mentorColumns(
  mentors: readonly Candidate[],
  pool: Pool,
  open: (at: number) => boolean = () => true,
): MentorBook {
  const offered = mentors
    .map((mentor, at) => ({ mentor, at }))
    .filter(({ mentor, at }) => open(at) && mentorExclusions(mentor, pool).length === 0);
  const kinds = forEachCriterion((criterion) =>
    classify(
      offered.map(({ mentor }) => mentor),
      criterion,
      pool,
    ),
  );
  const order = offered.map((_, index) => index).sort(byClass(kinds, pool));
  const rows = order.flatMap((index) => offered[index] ?? []);
  const people = rows.map(({ mentor }) => mentor);
  const classes = forEachCriterion((criterion) => columnOf(order, (index) => kinds[criterion].of[index] ?? 0));
  const specialisations = postings(people.map(({ profile }) => profile.specialisations));
  const topics = postings(people.map(({ profile }) => profile.topics));
  const wishes = wishColumns(people);
  const load = columnOf(people, (mentor) => judges.load(mentor, mentor, pool).points);
  const { wantedGrades, wantsFields } = wishes.columns;
  const offers = pool.offers === null ? null : offerColumns(people, pool.offers);
  return {
    columns: {
      rows: rows.length,
      at: columnOf(rows, ({ at }) => at),
      ...blocksOf(classes),
      classes,
      load,
      specialisations: specialisations.rows,
      topics: topics.rows,
      ...wishes.columns,
      careerCodes: rowCodes([classes.careerPath, classes.category], rows.length),
      placeCodes: rowCodes([classes.dutyStation, load, wantedGrades, wantsFields], rows.length),
      offers: offers?.columns ?? null,
    },
    pool,
    mentors: people,
    examples: forEachCriterion((criterion) => kinds[criterion].examples),
    wantedGrades: wishes.wantedGrades,
    specialisations: specialisations.numbers,
    topics: topics.numbers,
    fields: wishes.fields,
    words: offers?.numbers ?? new Map(),
    ties: mentorTies(people, pool),
  };
}

/** One of each, under the criteria's names. */
export function forEachCriterion<T>(make: (criterion: ClassCriterion) => T): Readonly<Record<ClassCriterion, T>> {
  const [languages, hours, dutyStation, grade, careerPath, category] = classCriteria;
  return {
    languages: make(languages),
    hours: make(hours),
    dutyStation: make(dutyStation),
    grade: make(grade),
    careerPath: make(careerPath),
    category: make(category),
  };
}

function classify(people: readonly Candidate[], criterion: ClassCriterion, pool: Pool) {
  const known = new Classes<Candidate>();
  const { mentor: keyOf } = classReaders[criterion];
  const of = columnOf(people, (person) => known.numberOf(keyOf(person, pool), person));
  return { of, examples: known.examples };
}

/** By hours, then by grade from below, so that the blocks which a mentee may have lie together. */
function byClass(
  kinds: Readonly<Record<ClassCriterion, { readonly of: Int32Array; readonly examples: readonly Candidate[] }>>,
  { programme }: Pool,
) {
  const ranks = kinds.grade.examples.map(({ profile }) => gradeRank(programme, profile.grade) ?? -1);
  const [hours, grade, languages] = [kinds.hours.of, kinds.grade.of, kinds.languages.of];
  const rank = grade.map((of) => ranks[of] ?? -1);
  const difference = (of: Int32Array, a: number, b: number) => (of[a] ?? 0) - (of[b] ?? 0);
  return (a: number, b: number) =>
    difference(hours, a, b) ||
    difference(rank, a, b) ||
    difference(grade, a, b) ||
    difference(languages, a, b) ||
    a - b;
}

function blocksOf({ hours, grade }: Readonly<Record<ClassCriterion, Int32Array>>) {
  const starts: number[] = [];
  for (let row = 0; row < hours.length; row += 1) {
    if (row === 0 || hours[row] !== hours[row - 1] || grade[row] !== grade[row - 1]) starts.push(row);
  }
  return {
    blockStart: Int32Array.from([...starts, hours.length]),
    blockHours: Int32Array.from(starts, (row) => hours[row] ?? 0),
    blockGrade: Int32Array.from(starts, (row) => grade[row] ?? 0),
  };
}

function wishColumns(people: readonly Candidate[]) {
  const grades = new Classes<readonly string[]>();
  const fields = postings(people.map(({ preference }) => preference.specialisations));
  return {
    columns: {
      wantedGrades: columnOf(people, ({ preference: { grades: wanted } }) =>
        grades.numberOf(JSON.stringify(wanted), wanted),
      ),
      wantsFields: columnOf(people, ({ preference }) =>
        preference.specialisations.length === 0 ? wishStates.none : wishStates.unmet,
      ),
      wantedFields: fields.rows,
    },
    wantedGrades: grades.examples,
    fields: fields.numbers,
  };
}
