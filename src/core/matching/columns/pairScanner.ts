import { half } from '../explainPair.ts';
import { AskedScorer } from './askedScorer.ts';
import { HopeScorer } from './hopeScorer.ts';
import type { PairColumns } from './pairColumns.ts';
import { WishScorer } from './wishScorer.ts';

/** Scores are whole numbers up to this. */
const highest = 1000;

/**
 * Reads all mentors for one mentee at a time, giving what `explainPair` adds up to for those whom `hardExclusions` does not
 * keep apart, without a look at most of the others: a block of mentors whose hours or grade rule it out is passed over, and
 * a mentor is left as soon as the points that are still to come cannot reach the least that matters.
 */
export class PairScanner {
  /** What the last scan found: mentors by their place in the list, in no particular order, and their points. */
  readonly found: Int32Array;
  readonly points: Int32Array;
  readonly #columns: PairColumns;
  readonly #specialisations: AskedScorer;
  readonly #topics: AskedScorer;
  readonly #wishes: WishScorer;
  readonly #hopes: HopeScorer;
  readonly #barred: Uint8Array;
  /** How many of those found have each score. */
  readonly #having = new Int32Array(highest + 1);

  constructor(columns: PairColumns) {
    const { mentors, mentees, shares } = columns;
    this.#columns = columns;
    this.found = new Int32Array(mentors.rows);
    this.points = new Int32Array(mentors.rows);
    this.#specialisations = new AskedScorer(mentors.specialisations, mentees.specialisations, shares.specialisations);
    this.#topics = new AskedScorer(mentors.topics, mentees.topics, shares.topics);
    this.#wishes = new WishScorer(mentors, mentees, shares.preference);
    this.#hopes = new HopeScorer(mentors, mentees, shares.words);
    this.#barred = new Uint8Array(mentors.rows);
  }

  /**
   * Finds the mentors a mentee may have who score at least `least`, and answers how many. With `most`, those who are
   * below the `most`-th best may be left out; who is as good as the `most`-th is not.
   */
  scan(mentee: number, least = 0, most = Number.POSITIVE_INFINITY): number {
    const { mentees } = this.#columns;
    if (mentees.open[mentee] === 0) return 0;
    const from = mentees.barred.start[mentee] ?? 0;
    const until = mentees.barred.start[mentee + 1] ?? 0;
    for (let at = from; at < until; at += 1) this.#barred[mentees.barred.items[at] ?? 0] = 1;
    this.#specialisations.begin(mentee);
    this.#topics.begin(mentee);
    this.#wishes.begin(mentee);
    this.#hopes.begin(mentee);
    const count = this.#read(mentee, least, most);
    this.#wishes.end();
    this.#hopes.end();
    for (let at = from; at < until; at += 1) this.#barred[mentees.barred.items[at] ?? 0] = 0;
    return count;
  }

  #read(mentee: number, leastOfAll: number, most: number): number {
    const { mentors, mentees, shares } = this.#columns;
    const { found, points: pointsFound } = this;
    const barred = this.#barred;
    const having = this.#having;
    if (most !== Number.POSITIVE_INFINITY) having.fill(0);
    const { at, blockStart, blockHours, blockGrade, classes, load, wantedGrades } = mentors;
    const { tables } = mentees;
    const hoursAt = (mentees.classes.hours[mentee] ?? 0) * tables.hours.width;
    const gradeAt = (mentees.classes.grade[mentee] ?? 0) * tables.grade.width;
    const languages = classes.languages;
    const languagePoints = tables.languages.points;
    const languagesAt = (mentees.classes.languages[mentee] ?? 0) * tables.languages.width;
    const stations = classes.dutyStation;
    const stationPoints = tables.dutyStation.points;
    const stationAt = (mentees.classes.dutyStation[mentee] ?? 0) * tables.dutyStation.width;
    const paths = classes.careerPath;
    const pathPoints = tables.careerPath.points;
    const pathAt = (mentees.classes.careerPath[mentee] ?? 0) * tables.careerPath.width;
    const categories = classes.category;
    const categoryPoints = tables.category.points;
    const categoryAt = (mentees.classes.category[mentee] ?? 0) * tables.category.width;
    const specialisations = this.#specialisations;
    const specialisationWords = mentors.specialisations.words;
    const [mask0, mask1, word0, word1] = [
      specialisations.mask0,
      specialisations.mask1,
      specialisations.word0,
      specialisations.word1,
    ];
    const fewSpecialisations = specialisations.few;
    const topics = this.#topics;
    const topicWords = mentors.topics.words;
    const [topicMask0, topicMask1, topicWord0, topicWord1] = [topics.mask0, topics.mask1, topics.word0, topics.word1];
    const fewTopics = topics.few;
    const wishStates = this.#wishes.states;
    const wishPoints = this.#wishes.points;
    const hopePoints = this.#hopes.points;
    const told = mentees.told[mentee] === 1;
    // Points that every mentor gets, and the most that are still to come once hours, grade, languages and specialisations are known.
    const given = (told ? 0 : half(shares.words)) + specialisations.given + topics.given;
    const toCome =
      (topics.given > 0 ? 0 : shares.topics) +
      (told ? this.#hopes.highest : 0) +
      shares.load +
      shares.preference +
      (tables.dutyStation.highest[mentees.classes.dutyStation[mentee] ?? 0] ?? 0) +
      (tables.careerPath.highest[mentees.classes.careerPath[mentee] ?? 0] ?? 0) +
      (tables.category.highest[mentees.classes.category[mentee] ?? 0] ?? 0);
    let least = Math.max(0, leastOfAll);
    let enough = 0;
    let count = 0;
    for (let block = 0; block < blockHours.length; block += 1) {
      const base =
        (tables.hours.points[hoursAt + (blockHours[block] ?? 0)] ?? 0) +
        (tables.grade.points[gradeAt + (blockGrade[block] ?? 0)] ?? 0) +
        given;
      if (base < 0) continue;
      const until = blockStart[block + 1] ?? 0;
      for (let row = blockStart[block] ?? 0; row < until; row += 1) {
        let points = base + (languagePoints[languagesAt + (languages[row] ?? 0)] ?? 0);
        if (points < 0) continue;
        if (
          !fewSpecialisations ||
          (((specialisationWords[word0 + row] ?? 0) & mask0) | ((specialisationWords[word1 + row] ?? 0) & mask1)) !== 0
        ) {
          points += specialisations.pointsAt(row);
        }
        if (points + toCome < least) continue;
        if (
          !fewTopics ||
          (((topicWords[topicWord0 + row] ?? 0) & topicMask0) | ((topicWords[topicWord1 + row] ?? 0) & topicMask1)) !==
            0
        ) {
          points += topics.pointsAt(row);
        }
        points +=
          (load[row] ?? 0) +
          (stationPoints[stationAt + (stations[row] ?? 0)] ?? 0) +
          (pathPoints[pathAt + (paths[row] ?? 0)] ?? 0) +
          (categoryPoints[categoryAt + (categories[row] ?? 0)] ?? 0) +
          (wishPoints[(wishStates[row] ?? 0) + (wantedGrades[row] ?? 0) * 3] ?? 0);
        if (told) points += hopePoints[row] ?? 0;
        if (points < least || barred[row] === 1) continue;
        found[count] = at[row] ?? 0;
        pointsFound[count] = points;
        count += 1;
        if (most === Number.POSITIVE_INFINITY) continue;
        having[points] = (having[points] ?? 0) + 1;
        enough += 1;
        while (enough - (having[least] ?? 0) >= most) {
          enough -= having[least] ?? 0;
          least += 1;
        }
      }
    }
    return count;
  }
}
