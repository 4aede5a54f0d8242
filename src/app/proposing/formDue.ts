import type { Proposal, ProposalPair } from '../../core/matching/cohort/proposal.ts';
import { assignMentor } from '../coordinating/deeds.ts';
import type { DueCase, Job } from '../coordinating/reach.ts';
import { writeDown } from '../coordinating/writeDown.ts';

/** As many pairs as one transaction makes: short enough for everybody else to get their turn. */
const atOnce = 20;

/** An approval stands: makes its pairs, some in each transaction, and tells everybody when all are made. */
export const formDue: DueCase = async (job, due) => {
  const { tx, now } = job;
  const proposal = await tx.proposals.lock(due.subject);
  if (!proposal || (proposal.state !== 'approved' && proposal.state !== 'forming')) return;
  const { total, rows } = await tx.proposals.pairs(proposal.id, ['proposed', 'pinned'], { limit: atOnce, offset: 0 });
  for (const pair of rows) {
    const state = (await formOne(job, proposal, pair)) ? 'formed' : 'failed';
    await tx.proposals.savePair(proposal.id, { ...pair, state });
  }
  if (total > rows.length) {
    await tx.proposals.save({ ...proposal, state: 'forming' });
    await tx.dueDates.plan({ ...due, period: `${proposal.formsAt?.toISOString()}/${total}`, dueAt: now });
    return;
  }
  await tx.proposals.save({ ...proposal, state: 'formed' });
  await tellAll(job, proposal);
};

/** Makes one pair if it can still be, and introduces the two. */
async function formOne(job: Job, { programmeId }: Proposal, { menteeId, mentorId }: ProposalPair): Promise<boolean> {
  const made = await assignMentor(job, { programmeId, menteeId, mentorId });
  return made.kind === 'assigned';
}

/** The coordinator who approved hears what came of it; those who were left out hear that they are not forgotten. */
async function tellAll(job: Job, { id, programmeId, decidedBy, leftOut }: Proposal): Promise<void> {
  const count = async (state: ProposalPair['state']) =>
    (await job.tx.proposals.pairs(id, [state], { limit: 1, offset: 0 })).total;
  const [formed, failed] = [await count('formed'), await count('failed')];
  await writeDown(job, { actorId: null, programmeId, code: 'proposal-formed', facts: { formed, failed } });
  const about = { programme: programmeId, proposal: id };
  const effect = (kind: string, key: string, ids: Record<string, string>) => ({
    key: `programme/${programmeId}/proposal/${id}/${key}`,
    kind,
    ids: { ...about, ...ids },
    notBefore: null,
    expiresAt: null,
  });
  await job.tx.outbox.enqueue(
    [
      ...(decidedBy === null ? [] : [effect('coordinate.formed', 'formed', { coordinator: decidedBy })]),
      ...leftOut.map(({ menteeId }) => effect('coordinate.left-out', `left-out/${menteeId}`, { person: menteeId })),
    ],
    job.now,
  );
}
