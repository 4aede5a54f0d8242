import type { Candidate } from '../candidate.ts';
import { PairScanner } from '../columns/pairScanner.ts';
import type { ExclusionCode } from '../exclusion.ts';
import { hardExclusions } from '../whyNot.ts';
import type { CohortField } from './cohortField.ts';
import type { PairIds } from './cohortProblem.ts';
import { type CohortMatch, idAt } from './matchCohort.ts';

/** Why somebody is left out. */
export type LeftOut = { readonly menteeId: string } & (
  | { readonly why: 'no-mentors' }
  /** No mentor may have them: how many each rule keeps away, the most frequent first. `floor`: their score is too low. */
  | { readonly why: 'rules'; readonly rules: readonly RuleCount[] }
  /** `suitable` mentors could have them, and all their places go to others. */
  | { readonly why: 'shortage'; readonly suitable: number }
);

export interface RuleCount {
  readonly code: ExclusionCode;
  /** The mentee has not told what the rule goes by: nobody can fit until they do. */
  readonly untold: boolean;
  readonly mentors: number;
}

export interface CohortReport {
  readonly mentees: number;
  /** Free places of all mentors; `null` where the programme sets no limit. */
  readonly places: number | null;
  readonly matched: number;
  /** Scores of the matched, 0…1000; `null` when nobody is. */
  readonly scores: {
    readonly worst: number;
    readonly fifth: number;
    readonly median: number;
    readonly mean: number;
  } | null;
  readonly leftOut: readonly LeftOut[];
  /** Two who would both rather have each other than whom they have: how many, and the first of them. */
  readonly blockingPairs: { readonly count: number; readonly some: readonly PairIds[] };
}

const blockingShown = 20;

export function cohortReport(match: CohortMatch): CohortReport {
  const { field, pairs } = match;
  const points = pairs.map((pair) => pair.points).sort((a, b) => a - b);
  const at = (share: number) => points[Math.max(0, Math.ceil(points.length * share) - 1)] ?? 0;
  const mean = points.reduce((sum, value) => sum + value, 0) / Math.max(1, points.length);
  const pinned = pairs.filter((pair) => pair.pinned).length;
  return {
    mentees: field.mentees.length + pinned,
    places: field.pool.programme.matching.rules.freePlace
      ? field.places.reduce((sum, places) => sum + places, 0) + pinned
      : null,
    matched: pairs.length,
    scores: points.length === 0 ? null : { worst: points[0] ?? 0, fifth: at(0.05), median: at(0.5), mean },
    leftOut: leftOut(match),
    blockingPairs: blocking(match),
  };
}

function leftOut({ field, unmatched }: CohortMatch): LeftOut[] {
  const scanner = new PairScanner(field.columns);
  const places = new Map(field.mentees.map(({ id }, index) => [id, index]));
  return unmatched.map((menteeId): LeftOut => {
    const index = places.get(menteeId) ?? -1;
    const suitable = index === -1 ? 0 : scanner.scan(index, field.floor);
    if (suitable > 0) return { menteeId, why: 'shortage', suitable };
    return field.mentors.length === 0
      ? { menteeId, why: 'no-mentors' }
      : { menteeId, why: 'rules', rules: rulesAgainst(field, index) };
  });
}

function rulesAgainst({ mentees, mentors, pool }: CohortField, index: number) {
  const counts = new Map<ExclusionCode, number>();
  const mentee = mentees[index];
  for (const mentor of mentors) {
    if (mentee === undefined) break;
    const exclusions = hardExclusions(mentee, mentor, pool);
    const codes = exclusions.length === 0 ? (['floor'] as const) : exclusions.map(({ code }) => code);
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, many]) => ({ code, untold: mentee !== undefined && isUntold(code, mentee), mentors: many }))
    .sort((a, b) => b.mentors - a.mentors || (a.code < b.code ? -1 : 1));
}

function isUntold(code: ExclusionCode, { profile }: Candidate): boolean {
  switch (code) {
    case 'grade':
      return profile.grade === null;
    case 'duty-station':
      return profile.dutyStation === null;
    case 'category':
      return profile.category === null;
    case 'language':
      return profile.languages.length === 0;
    case 'hours':
      return profile.workingHours === null;
    default:
      return false;
  }
}

function blocking({ field, pairs }: CohortMatch) {
  const has = new Map(pairs.map(({ menteeId, points }) => [menteeId, points]));
  const worst = new Map<string, number>();
  const taken = new Map<string, number>();
  for (const { mentorId, points, pinned } of pairs) {
    if (pinned) continue;
    worst.set(mentorId, Math.min(worst.get(mentorId) ?? points, points));
    taken.set(mentorId, (taken.get(mentorId) ?? 0) + 1);
  }
  const scanner = new PairScanner(field.columns);
  const some: PairIds[] = [];
  let count = 0;
  for (const [mentee, { id: menteeId }] of field.mentees.entries()) {
    const found = scanner.scan(mentee, Math.max(field.floor, (has.get(menteeId) ?? -1) + 1));
    const rather: string[] = [];
    for (let at = 0; at < found; at += 1) {
      const mentor = scanner.found[at] ?? 0;
      const mentorId = idAt(field.mentors, mentor);
      const full = (taken.get(mentorId) ?? 0) >= (field.places[mentor] ?? 0);
      if (!full || (scanner.points[at] ?? 0) > (worst.get(mentorId) ?? 0)) rather.push(mentorId);
    }
    count += rather.length;
    if (some.length < blockingShown) some.push(...rather.sort().map((mentorId) => ({ menteeId, mentorId })));
  }
  return { count, some: some.slice(0, blockingShown) };
}
