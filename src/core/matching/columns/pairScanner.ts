import { half } from '../explainPair.ts';
import { fullScore } from '../pointShares.ts';
import { CodePoints } from './codePoints.ts';
import { HopeScorer } from './hopeScorer.ts';
import { LanguageRows } from './languageRows.ts';
import type { PairColumns } from './pairColumns.ts';
import { RowMarks } from './rowMarks.ts';
import type { RowPrices } from './rowPrices.ts';
import { RowRanges } from './rowRanges.ts';

/** Blocks are promising from this part of the most that hours and grade could give. */
const promisingPart = 0.75;

/**
 * Reads all mentors for one mentee at a time, giving what `explainPair` adds up to for those whom `hardExclusions` does not
 * keep apart. Whole blocks are passed over by hours and grade. Every other row that languages leave gets its points by a few
 * looks into short tables. Only what mentors wish for, hopes, and what is asked for beyond a handful is reckoned last, and
 * only where all that this could give would still make the pair good enough.
 */
export class PairScanner {
  /** What the last scan found: mentors by their place in the list, in no particular order, and their points. */
  readonly found: Int32Array;
  readonly points: Int32Array;
  /** After `best`: how many mentors the mentee may have who reach the least score, found or not. */
  possible = 0;
  /**
   * After `best`: the score of the `most`-th best, how many have it, and how many are better.
   * -1 with fewer than `most`: all are better.
   */
  last = 0;
  asGoodAsLast = 0;
  betterThanLast = 0;
  readonly #columns: PairColumns;
  readonly #codes: CodePoints;
  readonly #marks: RowMarks;
  readonly #languages: LanguageRows;
  readonly #hopes: HopeScorer;
  readonly #ranges: RowRanges;
  readonly #nobody: Int32Array;
  /** Blocks that hours and grade leave, with their points for these: promising ones from the front, others from the end. */
  readonly #blocks: Int32Array;
  readonly #bases: Int32Array;
  #promising = 0;
  #others = 0;
  /** Rows of the block read last that hours, grade and languages leave. */
  #suitable = 0;
  /** Rows of a block that are worth a closer look, and their least shortfalls. */
  readonly #rows: Int32Array;
  readonly #shorts: Int32Array;
  #told = false;
  /** The most points that are looked up, beside those of the block; and that are reckoned last. */
  #most = 0;
  #rest = 0;
  /** Whether anything is reckoned last. */
  #open = false;
  /** How many of those found have each score. */
  readonly #having = new Int32Array(fullScore + 1);

  constructor(columns: PairColumns) {
    const { mentors, mentees, shares } = columns;
    const blocks = mentors.blockHours.length;
    this.#columns = columns;
    this.found = new Int32Array(mentors.rows);
    this.points = new Int32Array(mentors.rows);
    this.#codes = new CodePoints(columns);
    this.#marks = new RowMarks(columns);
    this.#languages = new LanguageRows(columns);
    this.#hopes = new HopeScorer(mentors, mentees, shares.words);
    this.#ranges = new RowRanges(blocks);
    this.#nobody = new Int32Array(mentors.rows).fill(-1);
    this.#blocks = new Int32Array(blocks);
    this.#bases = new Int32Array(blocks);
    this.#rows = new Int32Array(mentors.rows);
    this.#shorts = new Int32Array(mentors.rows);
  }

  /** Finds the mentors a mentee may have who score at least `least`, and answers how many. */
  scan(mentee: number, least = 0): number {
    return this.best(mentee, least, Number.POSITIVE_INFINITY);
  }

  /**
   * The same, but of those below the `most`-th best only the ones whose shortfall is at most what their row
   * reserves need be found; who is as good as the `most`-th is. All are counted as `possible`.
   */
  best(mentee: number, least: number, most: number, reserves = this.#nobody): number {
    this.possible = 0;
    this.last = -1;
    this.asGoodAsLast = 0;
    this.betterThanLast = 0;
    if (!this.#begin(mentee)) return 0;
    const { start } = this.#languages;
    // Where some points are reckoned last, they have to be known before who reaches the least score is counted.
    const late = this.#open && least > 0;
    this.#having.fill(0);
    let lowest = least;
    let enough = 0;
    let worst = fullScore;
    let count = 0;
    for (let at = this.#next(-1); at < this.#blocks.length; at = this.#next(at)) {
      const block = this.#blocks[at] ?? 0;
      const top = fullScore - this.#rest - (this.#bases[at] ?? 0);
      const within = fullScore - (late ? least : lowest);
      const near = this.#near(start[block] ?? 0, start[block + 1] ?? 0, top, within, reserves, fullScore - least);
      for (let place = 0; place < near; place += 1) {
        const row = this.#rows[place] ?? 0;
        const points = this.#pointsOf(row, this.#shorts[place] ?? 0);
        if (points < least) continue;
        if (late) this.possible += 1;
        if (points >= lowest) {
          this.#having[points] = (this.#having[points] ?? 0) + 1;
          enough += 1;
          if (points < worst) worst = points;
          if (enough >= most && lowest < worst) lowest = worst;
          while (enough - (this.#having[lowest] ?? 0) >= most) {
            enough -= this.#having[lowest] ?? 0;
            lowest += 1;
          }
        } else if (fullScore - points > (reserves[row] ?? 0)) continue;
        count = this.#find(count, row, points);
      }
      if (!late) this.possible += this.#suitable;
    }
    this.last = enough < most ? -1 : lowest;
    this.asGoodAsLast = enough < most ? 0 : (this.#having[lowest] ?? 0);
    this.betterThanLast = enough - this.asGoodAsLast;
    this.#hopes.end();
    return count;
  }

  /** Finds those who score at least `least` and whose squared shortfall and price together are below `bound`. */
  below(mentee: number, least: number, bound: number, prices: RowPrices): number {
    if (!this.#begin(mentee)) return 0;
    const { start } = this.#languages;
    let count = 0;
    for (let at = this.#next(-1); at < this.#blocks.length; at = this.#next(at)) {
      const block = this.#blocks[at] ?? 0;
      const top = fullScore - this.#rest - (this.#bases[at] ?? 0);
      const nearest = top - this.#most;
      if (nearest * nearest + (prices.blocks[block] ?? 0) >= bound) continue;
      const near = this.#cheap(start[block] ?? 0, start[block + 1] ?? 0, top, bound, prices.rows);
      for (let place = 0; place < near; place += 1) {
        const row = this.#rows[place] ?? 0;
        const points = this.#pointsOf(row, this.#shorts[place] ?? 0);
        if (points < least) continue;
        if ((fullScore - points) * (fullScore - points) + (prices.rows[row] ?? 0) >= bound) continue;
        count = this.#find(count, row, points);
      }
    }
    this.#hopes.end();
    return count;
  }

  /** Makes ready for a mentee; false for one who may have nobody. */
  #begin(mentee: number): boolean {
    const { mentors, mentees, shares } = this.#columns;
    if (mentees.open[mentee] === 0) return false;
    const { blockStart, blockHours, blockGrade } = mentors;
    const { hours, grade, languages } = mentees.tables;
    const hoursClass = mentees.classes.hours[mentee] ?? 0;
    const gradeClass = mentees.classes.grade[mentee] ?? 0;
    const language = mentees.classes.languages[mentee] ?? 0;
    this.#told = mentees.told[mentee] === 1;
    const given = this.#told ? 0 : half(shares.words);
    const promising = promisingPart * ((hours.highest[hoursClass] ?? 0) + (grade.highest[gradeClass] ?? 0));
    this.#ranges.clear();
    let first = 0;
    let last = blockHours.length;
    for (let block = 0; block < blockHours.length; block += 1) {
      const base =
        (hours.points[hoursClass * hours.width + (blockHours[block] ?? 0)] ?? 0) +
        (grade.points[gradeClass * grade.width + (blockGrade[block] ?? 0)] ?? 0);
      if (base < 0) continue;
      const place = base < promising ? --last : first++;
      this.#blocks[place] = block;
      this.#bases[place] = base + given;
      this.#ranges.add(blockStart[block] ?? 0, blockStart[block + 1] ?? 0);
    }
    this.#promising = first;
    this.#others = last;
    this.#languages.begin(language);
    this.#marks.begin(mentee, this.#ranges);
    this.#hopes.begin(mentee);
    this.#codes.begin(mentee);
    this.#rest = this.#marks.highestLeft + this.#hopes.highest;
    this.#open = this.#rest > 0 || this.#codes.highestUnmet > 0;
    this.#most = (languages.highest[language] ?? 0) + this.#marks.highest + this.#codes.highest;
    return true;
  }

  /** The block after one, the promising first. */
  #next(at: number): number {
    return at + 1 === this.#promising ? this.#others : at + 1;
  }

  /** Rows whose shortfall may be `within`, or within what they reserve; counts those in whom it may be `least`. */
  #near(from: number, until: number, top: number, within: number, reserves: Int32Array, most: number): number {
    const { marks, points: marked } = this.#marks;
    const { rows: list, points: shared } = this.#languages;
    const { careers, places } = this.#codes;
    const { careerCodes, placeCodes } = this.#columns.mentors;
    const [careerOf, placeOf] = [careerCodes.of, placeCodes.of];
    const rows = this.#rows;
    const shorts = this.#shorts;
    let suitable = 0;
    let count = 0;
    for (let at = from; at < until; at += 1) {
      const row = list[at] ?? 0;
      const short =
        (top -
          (shared[at] ?? 0) -
          (marked[marks[row] ?? 0] ?? 0) -
          (careers[careerOf[row] ?? 0] ?? 0) -
          (places[placeOf[row] ?? 0] ?? 0)) |
        0;
      // Written whether it is or not, and kept by counting: a branch that nobody can foretell costs more.
      rows[count] = row;
      shorts[count] = short;
      suitable = (suitable + 1 + ((most - short) >> 31)) | 0;
      count = (count + 1 + ((Math.max(within, reserves[row] ?? 0) - short) >> 31)) | 0;
    }
    this.#suitable = suitable;
    return count;
  }

  /** Rows whose least squared shortfall and price together are below `bound`. */
  #cheap(from: number, until: number, top: number, bound: number, price: Float64Array): number {
    const { marks, points: marked } = this.#marks;
    const { rows: list, points: shared } = this.#languages;
    const { careers, places } = this.#codes;
    const { careerCodes, placeCodes } = this.#columns.mentors;
    const [careerOf, placeOf] = [careerCodes.of, placeCodes.of];
    const rows = this.#rows;
    let count = 0;
    for (let at = from; at < until; at += 1) {
      const row = list[at] ?? 0;
      const short =
        (top -
          (shared[at] ?? 0) -
          (marked[marks[row] ?? 0] ?? 0) -
          (careers[careerOf[row] ?? 0] ?? 0) -
          (places[placeOf[row] ?? 0] ?? 0)) |
        0;
      if (short * short + (price[row] ?? 0) >= bound) continue;
      rows[count] = row;
      this.#shorts[count] = short;
      count += 1;
    }
    return count;
  }

  #find(count: number, row: number, points: number): number {
    this.found[count] = this.#columns.mentors.at[row] ?? 0;
    this.points[count] = points;
    return count + 1;
  }

  /** The points of a row of which all is known but what is reckoned last. */
  #pointsOf(row: number, short: number): number {
    const points = fullScore - short;
    return this.#open ? points - this.#rest + this.#restOf(row) : points;
  }

  #restOf(row: number): number {
    const wish = ((this.#marks.marks[row] ?? 0) >> this.#marks.wishBit) & 1;
    const unmet = wish === 1 ? 0 : (this.#codes.unmet[this.#columns.mentors.placeCodes.of[row] ?? 0] ?? 0);
    const points = (this.#told ? (this.#hopes.points[row] ?? 0) : 0) - unmet;
    return this.#marks.highestLeft > 0 ? points + this.#marks.pointsAt(row) : points;
  }
}
