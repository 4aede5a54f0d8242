import type { Candidate } from '../candidate.ts';
import type { ClassCriterion } from '../columns/classCriteria.ts';
import { forEachCriterion } from '../columns/mentorColumns.ts';
import { impossible, pointsTable } from '../columns/pointsTable.ts';
import { wishPoints } from '../columns/wishPoints.ts';
import { half } from '../explainPair.ts';
import { fullScore, pointsOf } from '../pointShares.ts';
import type { Pool } from '../pool.ts';
import { menteeExclusions } from '../whyNot.ts';
import { AskedRows } from './askedRows.ts';
import { dayNumber, type MentorIndex } from './mentorIndex.ts';
import { type SearchRows, searchRows } from './searchRows.ts';

export interface TopQuery {
  readonly mentee: Candidate;
  /** Words to search by; `null` or blank for all mentors. */
  readonly query: string | null;
  readonly now: Date;
  /** How many of the best to pass over, and how many to answer. */
  readonly offset: number;
  readonly most: number;
  /** Mentors who are not to be answered. */
  readonly without?: ReadonlySet<string>;
}

export interface TopMentors {
  readonly mentorIds: readonly string[];
  /** Whether there is anybody after them. */
  readonly more: boolean;
  /** What was searched for and is found in somebody: what `explainOffer` needs. */
  readonly search: SearchRows | null;
  readonly pool: Pool;
}

/**
 * The best mentors for one person, as `rankMentors` would rank them, read from the index alone: rows whom a rule keeps
 * apart or who cannot reach the best found so far are left as soon as that is known.
 */
export function topMentors(index: MentorIndex, { mentee, query, now, offset, most, without }: TopQuery): TopMentors {
  const pool = index.poolAt(now);
  const search = searchRows(index, query);
  const nobody = { mentorIds: [], more: false, search, pool };
  if (menteeExclusions(mentee, pool).length > 0) return nobody;
  const barred = new Set(index.ties.barred(mentee, index.programme.matching.rules));
  for (const id of without ?? []) {
    const row = index.ties.rowOf(id);
    if (row !== undefined) barred.add(row);
  }
  const wanted = offset + most + 1;
  const best = new Best(wanted, search?.wishes.length ?? 0);
  scan(index, mentee, pool, barred, search, best);
  const rows = best.sorted(index.ids);
  const mentorIds = rows.slice(offset, offset + most).map((row) => index.ids[row] ?? '');
  return { mentorIds, more: rows.length > offset + most, search, pool };
}

/** Rows by rank (words answered, then points): all that can be among the first so many. */
class Best {
  least = 0;
  readonly #rows: number[] = [];
  readonly #ranks: number[] = [];
  readonly #having: Int32Array;
  #enough = 0;

  constructor(
    readonly wanted: number,
    wishes: number,
  ) {
    this.#having = new Int32Array((wishes + 1) * (fullScore + 1));
  }

  add(row: number, rank: number): void {
    this.#rows.push(row);
    this.#ranks.push(rank);
    this.#having[rank] = (this.#having[rank] ?? 0) + 1;
    this.#enough += 1;
    while (this.#enough - (this.#having[this.least] ?? 0) >= this.wanted) {
      this.#enough -= this.#having[this.least] ?? 0;
      this.least += 1;
    }
  }

  sorted(ids: readonly string[]): number[] {
    const ranked = this.#rows.map((row, at) => ({ row, rank: this.#ranks[at] ?? 0 }));
    const before = (a: number, b: number) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1);
    return ranked
      .filter(({ rank }) => rank >= this.least)
      .sort((a, b) => b.rank - a.rank || before(a.row, b.row))
      .map(({ row }) => row);
  }
}

function scan(
  index: MentorIndex,
  mentee: Candidate,
  pool: Pool,
  barred: ReadonlySet<number>,
  search: SearchRows | null,
  best: Best,
): void {
  const { shares, programme } = pool;
  const { floor } = programme.matching;
  const today = dayNumber(pool.today);
  const tables = forEachCriterion((criterion) => tableOf(index, criterion, mentee, pool));
  const languages = index.classes.languages.of.data;
  const languagePoints = tables.languages.points;
  const firsts = index.first.of.data;
  const lasts = index.last.of.data;
  const lastPoints = Int32Array.from(index.last.classes.examples, ({ dutyStation, careerPath, category, load }) => {
    const [place, path] = [tables.dutyStation.points[dutyStation] ?? 0, tables.careerPath.points[careerPath] ?? 0];
    return load + place + path + (tables.category.points[category] ?? 0);
  });
  const { wishTable, gradeStates, fieldStates } = wishes(index, mentee, shares.preference);
  const [wantedGrades, wantedFields] = [index.wantedGrades.of.data, index.wantedFields.of.data];
  const specialisations = new AskedRows(
    index.specialisations,
    mentee.profile.specialisations,
    pool.rarity,
    shares.specialisations,
  );
  const topics = new AskedRows(index.topics, mentee.profile.topics, () => 1, shares.topics);
  const [fieldWords, topicWords] = [specialisations.columns.words, topics.columns.words];
  const { mask0, mask1, word0, word1, few } = specialisations;
  const { mask0: topicMask0, mask1: topicMask1, word0: topicWord0, word1: topicWord1, few: fewTopics } = topics;
  const hopes = mentee.profile.hopes ?? '';
  const alike = hopes.trim() === '' ? null : index.offers.reader(hopes);
  const given = specialisations.given + topics.given + (alike === null ? half(shares.words) : 0);
  const ofWords = alike === null ? 0 : shares.words;
  /** The most that is to come after hours, grade, language, and specialisations. */
  const toCome =
    (topics.given > 0 ? 0 : shares.topics) +
    ofWords +
    shares.preference +
    lastPoints.reduce((most, points) => Math.max(most, points), 0);
  const firstPoints = Int32Array.from(index.first.classes.examples, (first) =>
    first === null
      ? impossible
      : given + (tables.hours.points[first.hours] ?? 0) + (tables.grade.points[first.grade] ?? 0),
  );
  const { data: away } = index.away;
  const span = fullScore + 1;
  for (let row = 0; row < index.size; row += 1) {
    let points = firstPoints[firsts[row] ?? 0] ?? 0;
    if (points < 0) continue;
    const answered = search === null ? 0 : (search.answered[row] ?? 0);
    if (search !== null && answered === 0) continue;
    points += languagePoints[languages[row] ?? 0] ?? 0;
    if (points < 0) continue;
    if (!few || (((fieldWords[word0 + row] ?? 0) & mask0) | ((fieldWords[word1 + row] ?? 0) & mask1)) !== 0) {
      points += specialisations.pointsAt(row);
    }
    const base = answered * span;
    const least = best.least - base;
    // What a search found in somebody must be known of everybody who may be asked, the low ones too.
    if (search === null && points + toCome < least) continue;
    if (
      !fewTopics ||
      (((topicWords[topicWord0 + row] ?? 0) & topicMask0) | ((topicWords[topicWord1 + row] ?? 0) & topicMask1)) !== 0
    ) {
      points += topics.pointsAt(row);
    }
    points +=
      (lastPoints[lasts[row] ?? 0] ?? 0) +
      (wishTable[3 * (gradeStates[wantedGrades[row] ?? 0] ?? 0) + (fieldStates[wantedFields[row] ?? 0] ?? 0)] ?? 0);
    if (points < 0 || (away[row] ?? 0) > today || barred.has(row)) continue;
    search?.seen(row);
    if (points + ofWords < least || points + ofWords < floor) continue;
    if (alike !== null) points += pointsOf(shares.words, alike(row), 1000);
    if (points >= floor && points >= least) best.add(row, base + points);
  }
}

function tableOf(index: MentorIndex, criterion: ClassCriterion, mentee: Candidate, pool: Pool) {
  return pointsTable(criterion, [mentee], index.classes[criterion].classes.examples, pool);
}

/** Points for what mentors would rather have, by whether the wish for grades and that for specialisations is met. */
function wishes(index: MentorIndex, { profile }: Candidate, share: number) {
  const { grade, specialisations } = profile;
  const state = (wanted: readonly string[], met: boolean) => (wanted.length === 0 ? 0 : met ? 2 : 1);
  return {
    wishTable: Int32Array.from({ length: 9 }, (_, at) => wishPoints(share, Math.floor(at / 3), at % 3)),
    gradeStates: Uint8Array.from(index.wantedGrades.classes.examples, (wanted) =>
      state(wanted, grade !== null && wanted.includes(grade)),
    ),
    fieldStates: Uint8Array.from(index.wantedFields.classes.examples, (wanted) =>
      state(
        wanted,
        specialisations.some((id) => wanted.includes(id)),
      ),
    ),
  };
}
