import type { Candidate } from '../candidate.ts';
import { contentWords, wordWeight } from '../likeness.ts';
import type { Pool } from '../pool.ts';
import { inOrder, sortedBy } from '../solver/radix.ts';
import { menteeExclusions } from '../whyNot.ts';
import { type ClassCriterion, classReaders } from './classCriteria.ts';
import { Classes } from './classes.ts';
import { columnOf } from './columnOf.ts';
import { type Lists, toLists } from './lists.ts';
import { forEachCriterion, type MentorBook } from './mentorColumns.ts';
import { type PointsTable, pointsTable } from './pointsTable.ts';
import { wishStates } from './wishPoints.ts';

/** What mentees ask for of one kind: numbers of those that some mentor has, each with its weight. */
export interface AskedColumns {
  readonly numbers: Lists;
  /** Beside each number. */
  readonly weights: Int32Array;
  /** Weight of all that a mentee asked for, with what no mentor has; 0 for those who asked for nothing. */
  readonly whole: Int32Array;
}

/** Hopes by the words of the mentors' offers. */
export interface HopeColumns {
  readonly numbers: Lists;
  readonly weights: Float64Array;
  readonly best: Float64Array;
}

/** Mentees as columns of numbers, read against the columns of the mentors: again nothing but typed arrays. */
export interface MenteeColumns {
  readonly count: number;
  /** Mentees by their class of languages: in this order they are read fastest. */
  readonly order: Int32Array;
  /** 0 for those who may have nobody. */
  readonly open: Uint8Array;
  readonly classes: Readonly<Record<ClassCriterion, Int32Array>>;
  readonly tables: Readonly<Record<ClassCriterion, PointsTable>>;
  readonly specialisations: AskedColumns;
  readonly topics: AskedColumns;
  /** Class of mentees by grade, and by mentors' class of wanted grades the state of that wish. */
  readonly gradeClass: Int32Array;
  readonly gradeWishes: { readonly width: number; readonly met: Int32Array };
  /** Numbers, among those that mentors want, of the mentee's specialisations. */
  readonly fields: Lists;
  /** 1 for those who told their hopes. */
  readonly told: Uint8Array;
  readonly hopes: HopeColumns | null;
  /** Likeness 0…1000 by mentee and row, where it is not BM25's. */
  readonly likeness: Int16Array | null;
  /** Rows that a mentee may not have, because of who the two are to each other. */
  readonly barred: Lists;
}

/** Reads mentees for `book`; `barredToo` adds mentors, by their rows, whom a mentee is not to have. */
export function menteeColumns(
  mentees: readonly Candidate[],
  book: MentorBook,
  barredToo: (mentee: Candidate) => readonly number[] = () => [],
): MenteeColumns {
  const { pool } = book;
  const kinds = forEachCriterion((criterion) => classify(mentees, criterion, pool));
  const grades = new Classes<string | null>();
  const gradeClass = columnOf(mentees, ({ profile }) => grades.numberOf(profile.grade, profile.grade));
  return {
    count: mentees.length,
    order: sortedBy(kinds.languages.of, inOrder(mentees.length)),
    open: Uint8Array.from(mentees, (mentee) => (menteeExclusions(mentee, pool).length === 0 ? 1 : 0)),
    classes: forEachCriterion((criterion) => kinds[criterion].of),
    tables: forEachCriterion((criterion) =>
      pointsTable(criterion, kinds[criterion].examples, book.examples[criterion], pool),
    ),
    specialisations: asked(mentees, ({ profile }) => profile.specialisations, book.specialisations, pool.rarity),
    topics: asked(
      mentees,
      ({ profile }) => profile.topics,
      book.topics,
      () => 1,
    ),
    gradeClass,
    gradeWishes: {
      width: book.wantedGrades.length,
      met: Int32Array.from(
        grades.examples.flatMap((grade) => book.wantedGrades.map((wanted) => gradeWish(grade, wanted))),
      ),
    },
    fields: toLists(mentees.map(({ profile }) => known(profile.specialisations, book.fields))),
    told: Uint8Array.from(mentees, ({ profile }) => ((profile.hopes ?? '').trim() === '' ? 0 : 1)),
    hopes: hopeColumns(mentees, book),
    likeness: pool.offers === null ? likenessOf(mentees, book.mentors, pool) : null,
    barred: toLists(mentees.map((mentee) => [...book.ties(mentee), ...barredToo(mentee)])),
  };
}

function classify(people: readonly Candidate[], criterion: ClassCriterion, pool: Pool) {
  const classes = new Classes<Candidate>();
  const { mentee: keyOf } = classReaders[criterion];
  const of = columnOf(people, (person) => classes.numberOf(keyOf(person, pool), person));
  return { of, examples: classes.examples };
}

function gradeWish(grade: string | null, wanted: readonly string[]) {
  if (wanted.length === 0) return wishStates.none;
  return grade !== null && wanted.includes(grade) ? wishStates.met : wishStates.unmet;
}

function known(ids: readonly string[], numbers: ReadonlyMap<string, number>): readonly number[] {
  return numbers.size === 0 ? nothing : [...new Set(ids)].flatMap((id) => numbers.get(id) ?? []);
}

const nothing: readonly number[] = [];

function asked(
  mentees: readonly Candidate[],
  idsOf: (mentee: Candidate) => readonly string[],
  numbers: ReadonlyMap<string, number>,
  weigh: (id: string) => number,
): AskedColumns {
  const weightOf = new Map<string, number>();
  const start = new Int32Array(mentees.length + 1);
  const items: number[] = [];
  const weights: number[] = [];
  let at = 0;
  const whole = columnOf(mentees, (mentee) => {
    let sum = 0;
    for (const id of new Set(idsOf(mentee))) {
      const weight = weightOf.get(id) ?? weigh(id);
      weightOf.set(id, weight);
      sum += weight;
      const number = numbers.get(id);
      if (number === undefined) continue;
      items.push(number);
      weights.push(weight);
    }
    at += 1;
    start[at] = items.length;
    return sum;
  });
  return { numbers: { start, items: Int32Array.from(items) }, weights: Int32Array.from(weights), whole };
}

function hopeColumns(mentees: readonly Candidate[], { pool, words }: MentorBook): HopeColumns | null {
  const { offers } = pool;
  if (offers === null) return null;
  const best = new Float64Array(mentees.length);
  const weights: number[] = [];
  const numbers = mentees.map(({ profile }, at) => {
    const found: number[] = [];
    for (const word of new Set(contentWords(profile.hopes ?? ''))) {
      const weight = wordWeight(offers, word);
      best[at] = (best[at] ?? 0) + weight;
      // A word that only mentors without a row offer still counts for the best there could be.
      const number = words.get(word);
      if (number === undefined) continue;
      found.push(number);
      weights.push(weight);
    }
    return found;
  });
  return { numbers: toLists(numbers), weights: Float64Array.from(weights), best };
}

function likenessOf(mentees: readonly Candidate[], mentors: readonly Candidate[], { likeness }: Pool): Int16Array {
  const alike = new Int16Array(mentees.length * mentors.length);
  for (const [i, mentee] of mentees.entries()) {
    for (const [row, mentor] of mentors.entries()) {
      alike[i * mentors.length + row] = likeness(mentee.profile.hopes, mentor.profile.offers);
    }
  }
  return alike;
}
