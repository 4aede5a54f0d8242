import type { Candidate } from '../candidate.ts';
import { type ClassCriterion, classCriteria, classReaders } from '../columns/classCriteria.ts';
import { Classes } from '../columns/classes.ts';
import { forEachCriterion } from '../columns/mentorColumns.ts';
import { judges } from '../explainPair.ts';
import { likenessAmong } from '../likeness.ts';
import type { MatchingProgramme } from '../matchingProgramme.ts';
import { placesLeft } from '../placesLeft.ts';
import { pointShares } from '../pointShares.ts';
import type { Pool } from '../pool.ts';
import { rarityAmong } from '../rarity.ts';
import { type TermName, termNames } from '../readQuery.ts';
import { termsOf } from '../term.ts';
import { BitRows } from './bitRows.ts';
import { IntColumn } from './intColumn.ts';
import { OfferRows } from './offerRows.ts';
import { TextRows } from './textRows.ts';
import { type TieKeys, TieRows, tieKeys } from './tieRows.ts';
import { WeekBook } from './weekBook.ts';

/** Classes whose members cannot be told apart by what is asked of them, and the class of each row. */
export interface ClassRows<T> {
  readonly of: IntColumn;
  readonly classes: Classes<T>;
}

/** Classes of hours and grade; `null`: closed. */
export type FirstClass = { readonly hours: number; readonly grade: number } | null;

/** Classes, and the points that the load gives. */
export type LastClass = Readonly<Record<'dutyStation' | 'careerPath' | 'category' | 'load', number>>;

const classRows = <T>(): ClassRows<T> => ({ of: new IntColumn(), classes: new Classes<T>() });

/**
 * All mentors of a programme as columns of numbers that change with them: what finding the best few for one person among
 * a hundred thousand needs, without their records. `topMentors` reads it; whoever keeps it puts in each mentor that
 * changes, free or not, since all count for rarity.
 */
export class MentorIndex {
  /** Rows in use, gaps included. */
  size = 0;
  readonly ids: string[] = [];
  /** What rules most of them out at once: closed (nobody may ask them now, absence apart), or their hours and grade. */
  readonly first: ClassRows<FirstClass> = classRows();
  /** What is the same for many and only gives points. */
  readonly last: ClassRows<LastClass> = classRows();
  /** The day of their return as the number 20261224; 0 for those who are present, and where the programme minds no absence. */
  readonly away = new IntColumn();
  readonly activeMentees = new IntColumn();
  readonly classes: Readonly<Record<ClassCriterion, ClassRows<Candidate>>> = forEachCriterion(() =>
    classRows<Candidate>(),
  );
  readonly organisation = classRows<string | null>();
  readonly wantedGrades = classRows<readonly string[]>();
  readonly wantedFields = classRows<readonly string[]>();
  readonly specialisations = new BitRows();
  readonly topics = new BitRows();
  readonly languages = new BitRows();
  readonly names = new TextRows();
  readonly texts = new TextRows();
  readonly offers = new OfferRows(this.texts);
  readonly ties = new TieRows();
  readonly #tieKeys: (TieKeys | null)[] = [];
  readonly #gaps: number[] = [];
  readonly #weeks = new WeekBook();
  /** For what is put in, none of which depends on the moment. */
  readonly #still: Pool;
  #names: { readonly spoken: string; readonly names: readonly TermName[] } | null = null;

  constructor(readonly programme: MatchingProgramme) {
    this.#still = { ...this.poolAt(new Date(0)), week: () => null };
  }

  /** How many mentors there are. */
  get count(): number {
    return this.size - this.#gaps.length;
  }

  /** Takes in a mentor, or what is new of one that is there. */
  put(mentor: Candidate): void {
    const known = this.ties.rowOf(mentor.id);
    const row = known ?? this.#gaps.pop() ?? this.size++;
    if (known !== undefined) this.#forget(row);
    const { profile, preference } = mentor;
    const pool = this.#still;
    this.ids[row] = mentor.id;
    const { isMentor, eligible, taking, activeMentees, awayUntil } = mentor;
    const { rules } = this.programme.matching;
    this.away.set(row, awayUntil === null || !rules.notAway ? 0 : dayNumber(awayUntil));
    this.activeMentees.set(row, activeMentees);
    for (const criterion of classCriteria) {
      const { of, classes } = this.classes[criterion];
      of.set(row, classes.numberOf(keyOf(criterion, mentor, pool), mentor));
    }
    const classOf = (criterion: ClassCriterion) => this.classes[criterion].of.data[row] ?? 0;
    const open =
      isMentor && (eligible || !rules.eligible) && (taking || !rules.notPaused) && placesLeft(mentor, rules) > 0;
    const first = open ? { hours: classOf('hours'), grade: classOf('grade') } : null;
    classify(this.first, row, first === null ? null : `${first.hours} ${first.grade}`, first);
    const last = {
      dutyStation: classOf('dutyStation'),
      careerPath: classOf('careerPath'),
      category: classOf('category'),
      load: judges.load(mentor, mentor, pool).points,
    };
    classify(this.last, row, Object.values(last).join(' '), last);
    classify(this.organisation, row, profile.organisation, profile.organisation);
    classify(this.wantedGrades, row, JSON.stringify(preference.grades), preference.grades);
    classify(this.wantedFields, row, JSON.stringify(preference.specialisations), preference.specialisations);
    const { specialisations, topics, languages } = profile;
    const keys = tieKeys(mentor);
    this.#tieKeys[row] = keys;
    this.ties.add(row, keys);
    this.specialisations.add(row, specialisations);
    this.topics.add(row, topics);
    this.languages.add(row, languages);
    this.names.set(row, mentor.name);
    this.texts.set(row, profile.offers);
    this.offers.add(row);
  }

  /** Forgets somebody who is no mentor any more. */
  remove(id: string): void {
    const row = this.ties.rowOf(id);
    if (row === undefined) return;
    this.#forget(row);
    this.#tieKeys[row] = null;
    classify(this.first, row, null, null);
    this.ids[row] = '';
    this.names.set(row, null);
    this.texts.set(row, null);
    this.#gaps.push(row);
  }

  /** What scores depend on besides the two people, as of now: the same as `poolOf` all the mentors. */
  poolAt(now: Date): Pool {
    const { programme, offers, count } = this;
    return {
      programme,
      shares: pointShares(programme.matching.weights),
      rarity: rarityAmong(count, this.specialisations.having),
      likeness: likenessAmong(offers),
      offers,
      today: now.toISOString().slice(0, 10),
      week: this.#weeks.at(now),
    };
  }

  /** All that can be searched by, in every language of the programme. */
  termNames(): readonly TermName[] {
    const spoken = [...this.languages.having.keys()].sort();
    const key = spoken.join(' ');
    if (this.#names?.spoken !== key) this.#names = { spoken: key, names: termNames(termsOf(this.programme, spoken)) };
    return this.#names.names;
  }

  #forget(row: number): void {
    const keys = this.#tieKeys[row];
    if (!keys) return;
    this.ties.remove(row, keys);
    this.specialisations.clear(row);
    this.topics.clear(row);
    this.languages.clear(row);
    this.offers.remove(row);
  }
}

function classify<T>({ of, classes }: ClassRows<T>, row: number, key: unknown, example: T): void {
  of.set(row, classes.numberOf(key, example));
}

/** Hours by how they were told: what they are in UTC changes with the season. */
function keyOf(criterion: ClassCriterion, mentor: Candidate, pool: Pool): unknown {
  const { timeZone, workingHours } = mentor.profile;
  return criterion === 'hours'
    ? JSON.stringify([timeZone, workingHours])
    : classReaders[criterion].mentor(mentor, pool);
}

export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}
