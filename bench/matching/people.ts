import type { Candidate } from '../../src/core/matching/candidate.ts';
import { noStanding } from '../../src/core/matching/candidate.ts';
import type { MatchingProgramme } from '../../src/core/matching/matchingProgramme.ts';
import { matchingRulesSchema } from '../../src/core/matching/matchingRules.ts';
import { emptyProfile } from '../../src/core/people/profile.ts';
import { randomNumbers } from './randomNumbers.ts';

export const variants = ['uniform', 'popular', 'ties'] as const;
export type Variant = (typeof variants)[number];

export interface Cohort {
  readonly mentees: readonly Candidate[];
  readonly mentors: readonly Candidate[];
  readonly programme: MatchingProgramme;
}

/** `places`: exactly as many as mentees, or as the ratio happens to give. */
export interface CohortShape {
  readonly mentees: number;
  readonly mentors: number;
  readonly variant: Variant;
  readonly seed: number;
  readonly exactPlaces?: boolean;
}

const meanPlaces = 1.85;

/** Mentors for a number of places per mentee. */
export const mentorsFor = (mentees: number, ratio: number) => Math.max(1, Math.round((ratio * mentees) / meanPlaces));

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`);
const areas = names('area', 64);
const topics = names('topic', 64);
const languages = ['en', 'fr', 'es', 'ar', 'zh', 'ru', 'pt', 'de', 'it', 'ja', 'sw', 'hi'];
const grades = names('g', 9);
const categories = names('category', 4);
const paths = names('path', 24);
const offsets = Array.from({ length: 17 }, (_, at) => (at < 9 ? `Etc/GMT+${at}` : `Etc/GMT-${at - 8}`));
const office = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

const entries = (ids: readonly string[]) => ids.map((id) => ({ id, label: { en: id } }));

/** `ties`: what is left of the score has few values. */
function benchProgramme(variant: Variant): MatchingProgramme {
  const none = { hours: 0, languages: 0, dutyStation: 0, careerPath: 0, preference: 0, load: 0, words: 0 };
  return {
    matching: matchingRulesSchema.parse({
      rules: { sameOrHigherGrade: true, commonLanguage: true, minCommonHours: 15 },
      weights: variant === 'ties' ? { ...none, specialisations: 0, topics: 10, grade: 10, category: 5 } : {},
    }),
    languages: ['en'],
    grades: grades.map((id, rank) => ({ id, label: { en: id }, rank })),
    specialisations: entries(areas),
    topics: entries(topics),
    dutyStations: offsets.map((timeZone, at) => ({ id: `station${at}`, label: { en: timeZone }, timeZone })),
    careerPaths: entries(paths),
    categories: entries(categories),
    organisations: [],
  };
}

/**
 * A cohort as the issue describes it: places 1, 2 or 3 at 40, 35 and 25 per cent; 64 areas (Zipf 0.8; mentors 2 to 5, mentees 1
 * to 3), 64 topics (Zipf 0.6), 12 languages, 17 offsets from UTC, 9 grades, 4 categories, 24 career paths, and 30% with
 * their supervisor among the mentors. `popular`: everybody wants the same few areas, and some mentors have them all.
 */
export function benchCohort(shape: CohortShape): Cohort {
  const random = randomNumbers(shape.seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const popular = shape.variant === 'popular';
  const area = zipf(areas, popular ? 1.6 : 0.8, random);
  const topic = zipf(topics, popular ? 1.2 : 0.6, random);
  const language = zipf(languages, 0.8, random);
  const several = (draw: () => string, least: number, most: number) => {
    const wanted = least + Math.floor(random() * (most - least + 1));
    const found = new Set<string>();
    while (found.size < wanted) found.add(draw());
    return [...found];
  };
  const profile = (fields: readonly [number, number]) => {
    const station = Math.floor(random() * offsets.length);
    return {
      ...emptyProfile,
      dutyStation: `station${station}`,
      timeZone: offsets[station] ?? null,
      workingHours: office,
      grade: pick(grades),
      category: pick(categories),
      careerPath: pick(paths),
      languages: several(language, 1, 3),
      specialisations: several(area, ...fields),
      topics: several(topic, 1, 3),
    };
  };
  const person = (id: string) => ({
    ...noStanding,
    id,
    name: id,
    email: `${id}@example.org`,
    awayUntil: null,
    isMentee: false,
    isMentor: false,
    capacity: 0,
    taking: true,
    preference: { grades: [], specialisations: [] },
  });
  const capacities = places(shape, random);
  const mentors = Array.from(capacities, (capacity, at) => ({
    ...person(`m${at}`),
    isMentor: true,
    capacity,
    profile: profile([2, 5]),
  }));
  const mentees = Array.from({ length: shape.mentees }, (_, at) => {
    const supervisor = random() < 0.3 ? pick(mentors).email : null;
    return { ...person(`a${at}`), isMentee: true, profile: { ...profile([1, 3]), managerEmail: supervisor } };
  });
  return { mentees, mentors, programme: benchProgramme(shape.variant) };
}

function places({ mentees, mentors, exactPlaces }: CohortShape, random: () => number): Int32Array {
  const capacities = Int32Array.from({ length: mentors }, () => {
    const draw = random();
    return draw < 0.4 ? 1 : draw < 0.75 ? 2 : 3;
  });
  if (exactPlaces !== true) return capacities;
  let missing = mentees - capacities.reduce((sum, count) => sum + count, 0);
  while (missing !== 0) {
    const at = Math.floor(random() * mentors);
    const changed = (capacities[at] ?? 0) + Math.sign(missing);
    if (changed < 1 || changed > 3) continue;
    capacities[at] = changed;
    missing -= Math.sign(missing);
  }
  return capacities;
}

/** Draws with weights 1, 1/2^s, 1/3^s, … */
function zipf<T>(list: readonly T[], exponent: number, random: () => number): () => T {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= list.length; rank += 1) {
    sum += rank ** -exponent;
    sums.push(sum);
  }
  return () => {
    const draw = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > draw) high = middle;
      else low = middle + 1;
    }
    return list[low] as T;
  };
}
