import type { Candidate } from './candidate.ts';
import { type Criterion, criteria } from './criterion.ts';
import { gradeRank } from './matchingProgramme.ts';
import { pointsOf } from './pointShares.ts';
import type { Pool } from './pool.ts';
import type { Reason } from './reason.ts';
import { commonMinutes } from './workingWeek.ts';

/** Ranks away from the ideal at which a grade no longer gives anything. */
const gradeReach = 4;

/**
 * The points of a pair, criterion by criterion; their sum is its score, 0…1000. What the mentee has not told counts half
 * for every mentor alike; what only the mentor has not told counts nothing.
 */
export function explainPair(mentee: Candidate, mentor: Candidate, pool: Pool): readonly Reason[] {
  return criteria.map((criterion) => judges[criterion](mentee, mentor, pool));
}

/** What one criterion gives to a pair. */
export type Judge = (mentee: Candidate, mentor: Candidate, pool: Pool) => Reason;

export const judges: Readonly<Record<Criterion, Judge>> = {
  specialisations,
  topics,
  languages,
  hours,
  dutyStation,
  grade,
  careerPath,
  category,
  preference,
  load,
  words,
};

/** The score that the reasons add up to. */
export function scoreOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0);
}

/** What a criterion gives to every mentor when the mentee has not told. */
export const half = (of: number) => pointsOf(of, 1, 2);

function coverage(wanted: readonly string[], offered: readonly string[]) {
  const shared: string[] = [];
  const missing: string[] = [];
  for (const id of new Set(wanted)) (offered.includes(id) ? shared : missing).push(id);
  return { shared, missing };
}

function specialisations(mentee: Candidate, mentor: Candidate, { shares, rarity }: Pool): Reason {
  const of = shares.specialisations;
  const facts = coverage(mentee.profile.specialisations, mentor.profile.specialisations);
  const weigh = (ids: readonly string[]) => ids.reduce((sum, id) => sum + rarity(id), 0);
  const shared = weigh(facts.shared);
  const whole = shared + weigh(facts.missing);
  return { criterion: 'specialisations', points: whole === 0 ? half(of) : pointsOf(of, shared, whole), of, facts };
}

function topics(mentee: Candidate, mentor: Candidate, { shares }: Pool): Reason {
  const of = shares.topics;
  const facts = coverage(mentee.profile.topics, mentor.profile.topics);
  const whole = facts.shared.length + facts.missing.length;
  return { criterion: 'topics', points: whole === 0 ? half(of) : pointsOf(of, facts.shared.length, whole), of, facts };
}

function languages(mentee: Candidate, mentor: Candidate, { shares }: Pool): Reason {
  const of = shares.languages;
  const { shared } = coverage(mentee.profile.languages, mentor.profile.languages);
  // One language is enough to talk; a second is a comfort.
  const parts = shared.length === 0 ? 0 : shared.length === 1 ? 3 : 4;
  return { criterion: 'languages', points: pointsOf(of, parts, 4), of, facts: { shared } };
}

function hours(mentee: Candidate, mentor: Candidate, { programme, shares, week }: Pool): Reason {
  const of = shares.hours;
  const [theirs, offered] = [week(mentee), week(mentor)];
  const common = theirs === null || offered === null ? null : commonMinutes(theirs, offered);
  const enough = Math.round(programme.matching.enoughCommonHours * 60);
  const points = theirs === null ? half(of) : pointsOf(of, Math.min(common ?? 0, enough), enough);
  return { criterion: 'hours', points, of, facts: { commonMinutes: common } };
}

/** How a mentee would meet, by the means they named. */
export function wantedPlace({ profile }: Candidate): 'in-person' | 'remote' | 'either' {
  if (!profile.means.includes('in-person')) return profile.means.length === 0 ? 'either' : 'remote';
  return profile.means.length === 1 ? 'in-person' : 'either';
}

function dutyStation(mentee: Candidate, mentor: Candidate, { shares }: Pool): Reason {
  const of = shares.dutyStation;
  const wanted = wantedPlace(mentee);
  const station = mentee.profile.dutyStation;
  const same = station !== null && station === mentor.profile.dutyStation;
  const elsewhere = wanted === 'remote' ? of : wanted === 'either' ? half(of) : 0;
  return { criterion: 'dutyStation', points: same ? of : elsewhere, of, facts: { same, wanted } };
}

function grade(mentee: Candidate, mentor: Candidate, { programme, shares }: Pool): Reason {
  const of = shares.grade;
  const from = gradeRank(programme, mentee.profile.grade);
  const to = gradeRank(programme, mentor.profile.grade);
  const distance = from === null || to === null ? null : to - from;
  const off = distance === null ? gradeReach : Math.abs(distance - programme.matching.idealGradeDistance);
  const parts = distance === null || distance < 0 ? 0 : Math.max(0, gradeReach - off);
  const points = from === null ? half(of) : pointsOf(of, parts, gradeReach);
  return { criterion: 'grade', points, of, facts: { distance } };
}

function careerPath(mentee: Candidate, mentor: Candidate, { shares }: Pool): Reason {
  const of = shares.careerPath;
  const path = mentee.profile.careerPath;
  const same = path !== null && path === mentor.profile.careerPath;
  return { criterion: 'careerPath', points: path === null ? half(of) : same ? of : 0, of, facts: { path, same } };
}

function category(mentee: Candidate, mentor: Candidate, { programme, shares }: Pool): Reason {
  const of = shares.category;
  const [theirs, offered] = [mentee.profile.category, mentor.profile.category];
  const same = theirs === null || offered === null ? null : theirs === offered;
  const liked = same !== null && same === (programme.matching.preferCategory === 'same');
  return { criterion: 'category', points: theirs === null ? half(of) : liked ? of : 0, of, facts: { same } };
}

function preference(mentee: Candidate, { preference: wish }: Candidate, { shares }: Pool): Reason {
  const of = shares.preference;
  const { grade: theirs, specialisations: fields } = mentee.profile;
  const facts = {
    grade: wish.grades.length === 0 ? null : theirs !== null && wish.grades.includes(theirs),
    specialisation: wish.specialisations.length === 0 ? null : fields.some((id) => wish.specialisations.includes(id)),
  };
  const stated = [facts.grade, facts.specialisation].filter((met) => met !== null);
  const met = stated.filter(Boolean).length;
  const points = stated.length === 0 ? of : pointsOf(of, met, stated.length);
  return { criterion: 'preference', points, of, facts };
}

function load(_mentee: Candidate, { activeMentees }: Candidate, { shares }: Pool): Reason {
  const of = shares.load;
  return { criterion: 'load', points: pointsOf(of, 1, 1 + activeMentees), of, facts: { activeMentees } };
}

function words(mentee: Candidate, mentor: Candidate, { shares, likeness }: Pool): Reason {
  const of = shares.words;
  const told = mentee.profile.hopes !== null && mentee.profile.hopes.trim() !== '';
  const alike = told ? likeness(mentee.profile.hopes, mentor.profile.offers) : null;
  const points = alike === null ? half(of) : pointsOf(of, alike, 1000);
  return { criterion: 'words', points, of, facts: { likeness: alike } };
}
