import type { CohortInput } from '../../core/matching/cohort/matchCohort.ts';
import type { Proposal } from '../../core/matching/cohort/proposal.ts';
import { proposeCohort } from '../../core/matching/cohort/proposeCohort.ts';
import { isWaiting } from '../../core/pairing/moveRequest.ts';
import { everyCandidate } from '../coordinating/deeds.ts';
import type { Job, Outside } from '../coordinating/reach.ts';
import { writeDown } from '../coordinating/writeDown.ts';

const everyPair = { limit: 1_000_000, offset: 0 };

interface Question {
  readonly input: CohortInput;
  readonly asking: number;
}

/**
 * Reckons a proposal that waits for it, between two transactions: nobody's event stands behind it. What was changed or
 * set aside in the meantime is left as it is.
 */
export async function reckon(outside: Outside, proposalId: string, version: number): Promise<void> {
  const question = await outside.inJob(async (job) => {
    const proposal = await job.tx.proposals.byId(proposalId);
    return proposal?.state === 'reckoning' && proposal.version === version ? askedOf(job, proposal) : null;
  });
  if (!question) return;
  const { pairs, leftOut, summary } = proposeCohort(question.input);
  await outside.inJob(async (job) => {
    const proposal = await job.tx.proposals.lock(proposalId);
    if (proposal?.state !== 'reckoning' || proposal.version !== version) return;
    await job.tx.proposals.replacePairs(proposalId, pairs);
    const whole = { ...summary, asking: question.asking };
    await job.tx.proposals.save({ ...proposal, state: 'open', leftOut, summary: whole });
    await writeDown(job, {
      actorId: proposal.askedBy,
      programmeId: proposal.programmeId,
      personId: proposal.menteeId,
      code: 'proposal-made',
      facts: { matched: summary.matched, mentees: summary.mentees },
    });
  });
}

/** Everybody without a mentor who does not wait for an answer of their own; the mentors; and what was kept and ruled out. */
async function askedOf(job: Job, { id, programmeId, menteeId }: Proposal): Promise<Question | null> {
  const programme = job.programmes.byId(programmeId);
  if (!programme) return null;
  const { rules } = programme.matching;
  const { mentors, mentees } = await everyCandidate(job, programme);
  const { requests } = await job.tx.matching.ties(programmeId, null);
  const asking = new Set(requests.filter(({ state }) => isWaiting(state)).map((request) => request.menteeId));
  const seekers = mentees.filter((one) => one.activeMentors === 0 && (one.eligible || !rules.eligible));
  const meant =
    menteeId === null ? seekers.filter((one) => !asking.has(one.id)) : seekers.filter((one) => one.id === menteeId);
  const { rows } = await job.tx.proposals.pairs(id, ['proposed', 'pinned', 'excluded'], everyPair);
  const inState = (state: string) => rows.filter((pair) => pair.state === state);
  return {
    input: {
      mentees: meant,
      mentors,
      programme,
      now: job.now,
      pins: inState('pinned'),
      exclusions: inState('excluded'),
      current: inState('proposed'),
    },
    asking: menteeId === null ? seekers.length - meant.length : 0,
  };
}
