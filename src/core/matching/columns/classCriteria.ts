import type { Candidate } from '../candidate.ts';
import { type Judge, judges, wantedPlace } from '../explainPair.ts';
import type { Pool } from '../pool.ts';
import {
  categoryRule,
  dutyStationRule,
  gradeRule,
  hoursRule,
  languageRule,
  type ProfileRule,
} from '../profileRules.ts';
import type { WorkingWeek } from '../workingWeek.ts';

/** Criteria whose points, and whose rule, depend only on the class of each side: few classes, so a small table holds them. */
export const classCriteria = ['languages', 'hours', 'dutyStation', 'grade', 'careerPath', 'category'] as const;

export type ClassCriterion = (typeof classCriteria)[number];

/** All that judge and rule read of a person: those with the same key get the same points and exclusions. */
type Key = (person: Candidate, pool: Pool) => unknown;

interface ClassReader {
  readonly judge: Judge;
  readonly rule: ProfileRule | null;
  readonly mentee: Key;
  readonly mentor: Key;
}

const languages: Key = ({ profile: { languages: spoken } }) =>
  spoken.length < 2 ? (spoken[0] ?? '') : spoken.toSorted().join(' ');
const hours: Key = (person, { week }) => {
  const theirs = week(person);
  return theirs === null ? null : bitsOf(theirs);
};
const grade: Key = ({ profile }) => profile.grade;
const careerPath: Key = ({ profile }) => profile.careerPath;
const category: Key = ({ profile }) => profile.category;
const station: Key = ({ profile }) => profile.dutyStation;
const stationAndMeans: Key = (person) => `${wantedPlace(person)} ${person.profile.dutyStation ?? '\u0000'}`;

/** Many share one week, which is long to write out. */
const written = new WeakMap<WorkingWeek, string>();

function bitsOf(week: WorkingWeek): string {
  const bits = written.get(week) ?? week.join();
  written.set(week, bits);
  return bits;
}

export const classReaders: Readonly<Record<ClassCriterion, ClassReader>> = {
  languages: { judge: judges.languages, rule: languageRule, mentee: languages, mentor: languages },
  hours: { judge: judges.hours, rule: hoursRule, mentee: hours, mentor: hours },
  dutyStation: { judge: judges.dutyStation, rule: dutyStationRule, mentee: stationAndMeans, mentor: station },
  grade: { judge: judges.grade, rule: gradeRule, mentee: grade, mentor: grade },
  careerPath: { judge: judges.careerPath, rule: null, mentee: careerPath, mentor: careerPath },
  category: { judge: judges.category, rule: categoryRule, mentee: category, mentor: category },
};
