import { note } from '../../conversation/views/note.ts';
import type { Proposal } from '../../core/matching/cohort/proposal.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Reply } from '../../ports/reply.ts';
import { coordinates } from '../coordinating/coordinates.ts';
import type { ActionCase, Call, Job } from '../coordinating/reach.ts';
import { notAllowed } from '../notAllowed.ts';
import { currentMentor } from '../pairing/currentMentor.ts';
import { withOpen } from './withProposal.ts';

/** A matching of everybody without a mentor; answered at once, the proposal follows. */
export const proposeForAll: ActionCase = (call, { id }) =>
  coordinates(call, id, (programme) => askFor(call, programme, null));

/** A mentor for one mentee. */
export const proposeForOne: ActionCase = (call, { id }) =>
  coordinates(call, id, async (programme, menteeId) => {
    const part = await call.tx.participations.find(menteeId, programme.id);
    if (part?.state !== 'active' || !part.roles.includes('mentee')) return notAllowed(call);
    if (await currentMentor(call, menteeId, programme.id)) {
      return { kind: 'answer', view: note(call.words.t('proposing.hasMentor')) };
    }
    return askFor(call, programme, menteeId);
  });

/** The same people once more, as few as possible moved: what is kept stays. */
export const runAgain: ActionCase = (call, { id }) =>
  withOpen(call, id, (_programme, proposal) => reckonAgain(call, proposal));

/** Puts a proposal back to work after a change, and says so. */
export async function reckonAgain(call: Call, proposal: Proposal): Promise<Reply> {
  const next: Proposal = { ...proposal, state: 'reckoning', version: proposal.version + 1 };
  await call.tx.proposals.save(next);
  await bring(call, next, [call.person.id]);
  return { kind: 'answer', view: note(call.words.t('proposing.workingOnIt')) };
}

async function askFor(call: Call, programme: Programme, menteeId: string | null): Promise<Reply> {
  const { tx, words, person } = call;
  const underWay = await tx.proposals.underWay(programme.id, menteeId);
  if (underWay) {
    // One at a time: whoever asks second gets to read the first one's.
    await bring(call, underWay, [person.id]);
    return { kind: 'answer', view: note(words.t('proposing.workingOnIt')) };
  }
  await startProposal(call, programme, menteeId, person.id, [person.id]);
  return { kind: 'answer', view: note(words.t('proposing.workingOnIt')) };
}

/** Begins a proposal that is brought to these coordinators when it has been reckoned. */
export async function startProposal(
  job: Job,
  programme: Programme,
  menteeId: string | null,
  askedBy: string | null,
  readers: readonly string[],
): Promise<void> {
  const proposal: Proposal = {
    id: job.newId('pro'),
    programmeId: programme.id,
    menteeId,
    state: 'reckoning',
    askedBy,
    createdAt: job.now,
    decidedBy: null,
    decidedAt: null,
    formsAt: null,
    version: 1,
    summary: null,
    leftOut: [],
  };
  await job.tx.proposals.save(proposal);
  await bring(job, proposal, readers);
}

async function bring(job: Job, { id, programmeId, version }: Proposal, readers: readonly string[]): Promise<void> {
  const effects = readers.map((coordinator) => ({
    key: `programme/${programmeId}/proposal/${id}/${version}/${coordinator}/${job.now.getTime()}`,
    kind: 'coordinate.proposal',
    ids: { programme: programmeId, proposal: id, version: String(version), coordinator },
    notBefore: null,
    expiresAt: null,
  }));
  await job.tx.outbox.enqueue(effects, job.now);
}
