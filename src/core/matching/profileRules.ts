import type { Candidate } from './candidate.ts';
import type { Exclusion, Untold } from './exclusion.ts';
import { gradeRank } from './matchingProgramme.ts';
import type { Pool } from './pool.ts';
import { commonMinutes } from './workingWeek.ts';

/** A rule that reads one field of both profiles; `null` when it does not keep them apart. */
export type ProfileRule = (mentee: Candidate, mentor: Candidate, pool: Pool) => Exclusion | null;

function untold(ofMentee: unknown, ofMentor: unknown): Untold {
  if (ofMentee !== null) return ofMentor === null ? 'mentor' : null;
  return ofMentor === null ? 'both' : 'mentee';
}

export const gradeRule: ProfileRule = ({ profile: mentee }, { profile: mentor }, { programme }) => {
  if (!programme.matching.rules.sameOrHigherGrade) return null;
  const [from, to] = [gradeRank(programme, mentee.grade), gradeRank(programme, mentor.grade)];
  if (from === null || to === null) return { code: 'grade', gradesMissing: null, untold: untold(from, to) };
  return to < from ? { code: 'grade', gradesMissing: from - to, untold: null } : null;
};

export const dutyStationRule: ProfileRule = ({ profile: mentee }, { profile: mentor }, { programme }) => {
  if (programme.matching.rules.dutyStation !== 'same') return null;
  const same = mentee.dutyStation !== null && mentee.dutyStation === mentor.dutyStation;
  if (same) return null;
  const { dutyStation } = mentor;
  return { code: 'duty-station', mentorStation: dutyStation, untold: untold(mentee.dutyStation, dutyStation) };
};

export const categoryRule: ProfileRule = ({ profile: mentee }, { profile: mentor }, { programme }) => {
  const wanted = programme.matching.rules.category;
  if (wanted === 'any') return null;
  const told = mentee.category !== null && mentor.category !== null;
  const right = told && (mentee.category === mentor.category) === (wanted === 'same');
  return right ? null : { code: 'category', wanted, untold: untold(mentee.category, mentor.category) };
};

export const languageRule: ProfileRule = ({ profile: mentee }, { profile: mentor }, { programme }) => {
  if (!programme.matching.rules.commonLanguage) return null;
  const common = mentee.languages.some((language) => mentor.languages.includes(language));
  return common ? null : { code: 'language', mentorLanguages: mentor.languages };
};

export const hoursRule: ProfileRule = (mentee, mentor, { programme, week }) => {
  const { minCommonHours } = programme.matching.rules;
  if (minCommonHours === 0) return null;
  const [theirs, offered] = [week(mentee), week(mentor)];
  if (theirs === null || offered === null)
    return { code: 'hours', minutesMissing: null, untold: untold(theirs, offered) };
  const missing = Math.ceil(minCommonHours * 60) - commonMinutes(theirs, offered);
  return missing > 0 ? { code: 'hours', minutesMissing: missing, untold: null } : null;
};

/** In the order in which they are told. */
export const profileRules: readonly ProfileRule[] = [gradeRule, dutyStationRule, categoryRule, languageRule, hoursRule];
