import { noMatch } from '../../digest/noMatch.ts';
import { worthTelling } from '../../pairing/worthTelling.ts';
import { explainPair } from '../explainPair.ts';
import type { Reason } from '../reason.ts';
import { whyNot } from '../whyNot.ts';
import { type PairIds, pairKey } from './cohortProblem.ts';
import { cohortReport } from './cohortReport.ts';
import { type CohortInput, matchCohort } from './matchCohort.ts';
import type { BriefReason, LeftOutPerson, ProposalPair, ProposalSummary } from './proposal.ts';

export interface Proposed {
  readonly pairs: readonly ProposalPair[];
  readonly leftOut: readonly LeftOutPerson[];
  readonly summary: Omit<ProposalSummary, 'asking'>;
}

const reasonsKept = 3;

/**
 * A cohort's best assignment as a coordinator reads it: pairs with what speaks for them, and who is left out and why.
 * Ties to people who are not in the cohort (any more) are let go. @throws when the cohort contradicts itself otherwise.
 */
export function proposeCohort(input: CohortInput): Proposed {
  const ties = knownTies(input);
  const match = matchCohort({ ...input, ...ties });
  if (match.kind === 'problems') throw new Error(`the cohort cannot be matched: ${match.problems[0]?.code}`);
  const report = cohortReport(match);
  const { pool } = match.field;
  const mentees = new Map(input.mentees.map((one) => [one.id, one]));
  const mentors = new Map(input.mentors.map((one) => [one.id, one]));
  const reasonsOf = ({ menteeId, mentorId }: PairIds): readonly BriefReason[] => {
    const [mentee, mentor] = [mentees.get(menteeId), mentors.get(mentorId)];
    return mentee && mentor ? worthTelling(explainPair(mentee, mentor, pool), reasonsKept).map(brief) : [];
  };
  return {
    pairs: match.pairs.map(({ menteeId, mentorId, points, pinned }) => ({
      menteeId,
      mentorId,
      points,
      state: pinned ? 'pinned' : 'proposed',
      reasons: reasonsOf({ menteeId, mentorId }),
    })),
    leftOut: report.leftOut.map((left): LeftOutPerson => {
      const { menteeId } = left;
      if (left.why === 'shortage') return { menteeId, reason: { why: 'shortage', suitable: left.suitable } };
      const mentee = mentees.get(menteeId);
      if (left.why === 'no-mentors' || !mentee) return { menteeId, reason: { why: 'nobody-has-room' } };
      return { menteeId, reason: noMatch(input.mentors.map((mentor) => whyNot(mentee, mentor, pool)).filter(some)) };
    }),
    summary: {
      mentees: report.mentees,
      matched: report.matched,
      places: report.places,
      worst: report.scores?.worst ?? null,
      median: report.scores?.median ?? null,
      proven: match.proven,
    },
  };
}

const some = (rules: readonly unknown[]) => rules.length > 0;

function knownTies({ mentees, mentors, pins = [], exclusions = [], current = [] }: CohortInput) {
  const [here, there] = [new Set(mentees.map(({ id }) => id)), new Set(mentors.map(({ id }) => id))];
  const known = (pairs: readonly PairIds[]) =>
    pairs.filter((pair) => here.has(pair.menteeId) && there.has(pair.mentorId));
  const out = new Set(exclusions.map(pairKey));
  return {
    pins: known(pins).filter((pair) => !out.has(pairKey(pair))),
    exclusions: known(exclusions),
    current: known(current).filter((pair) => !out.has(pairKey(pair))),
  };
}

function brief(reason: Reason): BriefReason {
  const { criterion } = reason;
  switch (criterion) {
    case 'specialisations':
    case 'topics':
    case 'languages':
      return { criterion, ids: [...reason.facts.shared], figure: null };
    case 'hours':
      return { criterion, ids: [], figure: Math.floor((reason.facts.commonMinutes ?? 0) / 60) };
    case 'grade':
      return { criterion, ids: [], figure: reason.facts.distance };
    case 'careerPath':
      return { criterion, ids: reason.facts.path === null ? [] : [reason.facts.path], figure: null };
    case 'category':
      return { criterion, ids: [], figure: reason.facts.same ? 1 : 0 };
    default:
      return { criterion, ids: [], figure: null };
  }
}
