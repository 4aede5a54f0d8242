import { half } from '../explainPair.ts';
import { AskedScorer, askedBits } from './askedScorer.ts';
import { HopeScorer } from './hopeScorer.ts';
import type { PairColumns } from './pairColumns.ts';
import { RowRanges } from './rowRanges.ts';
import {
  categoryField,
  loadField,
  pathField,
  RowRecords,
  recordSize,
  stationField,
  tableRow,
  wishField,
} from './rowRecords.ts';
import { WishScorer } from './wishScorer.ts';

/** Scores are whole numbers up to this. */
const highest = 1000;
/** Bits of a row's marks: which specialisations, which topics, and whether a wish for specialisations is met. */
const topicShift = askedBits;
const wishShift = 2 * askedBits;
const askedMask = (1 << askedBits) - 1;

/**
 * Reads all mentors for one mentee at a time, giving what `explainPair` adds up to for those whom `hardExclusions` does not
 * keep apart: first the rows whose hours, grade and languages suit, whole blocks passed over, then all other points of these.
 */
export class PairScanner {
  /** What the last scan found: mentors by their place in the list, in no particular order, and their points. */
  readonly found: Int32Array;
  readonly points: Int32Array;
  readonly #columns: PairColumns;
  readonly #records: RowRecords;
  readonly #specialisations: AskedScorer;
  readonly #topics: AskedScorer;
  readonly #wishes: WishScorer;
  readonly #hopes: HopeScorer;
  readonly #barred: Uint8Array;
  readonly #rows: Int32Array;
  readonly #sums: Int32Array;
  /** How many of those found have each score. */
  readonly #marks: Uint16Array;
  readonly #ranges: RowRanges;
  readonly #having = new Int32Array(highest + 1);

  constructor(columns: PairColumns) {
    const { mentors, mentees, shares } = columns;
    this.#columns = columns;
    this.found = new Int32Array(mentors.rows);
    this.points = new Int32Array(mentors.rows);
    this.#records = new RowRecords(mentors, mentees);
    this.#specialisations = new AskedScorer(
      mentors.specialisations,
      mentees.specialisations,
      shares.specialisations,
      mentors.rows,
    );
    this.#topics = new AskedScorer(mentors.topics, mentees.topics, shares.topics, mentors.rows);
    this.#wishes = new WishScorer(mentors, mentees, shares.preference);
    this.#hopes = new HopeScorer(mentors, mentees, shares.words);
    this.#barred = new Uint8Array(mentors.rows);
    this.#rows = new Int32Array(mentors.rows);
    this.#sums = new Int32Array(mentors.rows);
    this.#marks = new Uint16Array(mentors.rows);
    this.#ranges = new RowRanges(mentors.blockHours.length);
  }

  /**
   * Finds the mentors a mentee may have who score at least `least`, and answers how many. With `most`, those who are
   * below the `most`-th best may be left out; who is as good as the `most`-th is not.
   */
  scan(mentee: number, least = 0, most = Number.POSITIVE_INFINITY): number {
    const { mentees } = this.#columns;
    if (mentees.open[mentee] === 0) return 0;
    const { start, items } = mentees.barred;
    const from = start[mentee] ?? 0;
    const until = start[mentee + 1] ?? 0;
    for (let at = from; at < until; at += 1) this.#barred[items[at] ?? 0] = 1;
    const gathered = this.#gather(mentee);
    const { points, wishes, specialisations, topics } = this.#records;
    const marks = this.#marks.fill(0);
    this.#records.begin(mentee);
    this.#specialisations.begin(mentee, points, specialisations, this.#ranges, marks, 0);
    this.#topics.begin(mentee, points, topics, this.#ranges, marks, topicShift);
    this.#wishes.begin(mentee, points, wishes, this.#ranges, marks, 1 << wishShift);
    this.#hopes.begin(mentee);
    const count = this.#rate(mentee, gathered, Math.max(0, least), most);
    this.#hopes.end();
    for (let at = from; at < until; at += 1) this.#barred[items[at] ?? 0] = 0;
    return count;
  }

  /** Rows whose hours, grade and languages suit, with the points for these. Answers how many. */
  #gather(mentee: number): number {
    const { mentors, mentees } = this.#columns;
    const rows = this.#rows;
    const sums = this.#sums;
    const { blockStart, blockHours, blockGrade } = mentors;
    const hours = tableRow(mentees.tables.hours, mentees.classes.hours, mentee);
    const grade = tableRow(mentees.tables.grade, mentees.classes.grade, mentee);
    const language = tableRow(mentees.tables.languages, mentees.classes.languages, mentee);
    const languages = mentors.classes.languages;
    this.#ranges.clear();
    let count = 0;
    for (let block = 0; block < blockHours.length; block += 1) {
      const base = (hours[blockHours[block] ?? 0] ?? 0) + (grade[blockGrade[block] ?? 0] ?? 0);
      if (base < 0) continue;
      const from = blockStart[block] ?? 0;
      const until = blockStart[block + 1] ?? 0;
      this.#ranges.add(from, until);
      for (let row = from; row < until; row += 1) {
        // Written whether it suits or not, and kept by counting: a branch that nobody can foretell costs more.
        const points = (base + (language[languages[row] ?? 0] ?? 0)) | 0;
        rows[count] = row;
        sums[count] = points;
        count = (count + 1 + (points >> 31)) | 0;
      }
    }
    return count;
  }

  /** Adds the points of all other criteria to the rows gathered, and finds those that reach the least that matters. */
  #rate(mentee: number, gathered: number, leastOfAll: number, most: number): number {
    const { mentors, mentees, shares } = this.#columns;
    const { records, points: table, specialisations, topics } = this.#records;
    const many = this.#specialisations.many || this.#topics.many;
    const marks = this.#marks;
    const told = mentees.told[mentee] === 1;
    const hopes = this.#hopes.points;
    const given = told ? 0 : half(shares.words);
    const rows = this.#rows;
    const sums = this.#sums;
    const having = this.#having;
    const finite = most !== Number.POSITIVE_INFINITY;
    if (finite) having.fill(0);
    let least = leastOfAll;
    let enough = 0;
    let count = 0;
    for (let g = 0; g < gathered; g += 1) {
      const row = rows[g] ?? 0;
      const record = row * recordSize;
      const bits = marks[row] ?? 0;
      let points =
        ((sums[g] ?? 0) +
          given +
          (records[record + loadField] ?? 0) +
          (table[records[record + stationField] ?? 0] ?? 0) +
          (table[records[record + pathField] ?? 0] ?? 0) +
          (table[records[record + categoryField] ?? 0] ?? 0) +
          (table[(records[record + wishField] ?? 0) + (bits >> wishShift)] ?? 0) +
          (table[specialisations + (bits & askedMask)] ?? 0) +
          (table[topics + ((bits >> topicShift) & askedMask)] ?? 0)) |
        0;
      if (many) points = (points + this.#specialisations.pointsAt(row) + this.#topics.pointsAt(row)) | 0;
      if (told) points = (points + (hopes[row] ?? 0)) | 0;
      if (points < least || this.#barred[row] === 1) continue;
      this.found[count] = mentors.at[row] ?? 0;
      this.points[count] = points;
      count += 1;
      if (!finite) continue;
      having[points] = (having[points] ?? 0) + 1;
      enough += 1;
      while (enough - (having[least] ?? 0) >= most) {
        enough -= having[least] ?? 0;
        least += 1;
      }
    }
    return count;
  }
}
