import { note } from '../../conversation/views/note.ts';
import { approvedView } from '../../conversation/views/proposing/approvedView.ts';
import { proposalView } from '../../conversation/views/proposing/proposalView.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import type { ActionCase } from '../coordinating/reach.ts';
import { writeDown } from '../coordinating/writeDown.ts';
import { lookAt } from './readProposal.ts';
import { becomeOf, withOpen, withProposal } from './withProposal.ts';

/** How long an approval can be taken back; nothing is made or said before. */
const secondThoughtsMs = 10 * 60 * 1000;

/** Approves: the row is locked, so of two coordinators one wins, and the other is told who did. */
export const approve: ActionCase = (call, { id }) =>
  withOpen(call, id, async (programme, proposal) => {
    const { tx, now, words, person } = call;
    const formsAt = new Date(now.getTime() + secondThoughtsMs);
    await tx.proposals.save({ ...proposal, state: 'approved', decidedBy: person.id, decidedAt: now, formsAt });
    await tx.dueDates.plan({
      rule: 'proposal-form',
      subject: proposal.id,
      period: formsAt.toISOString(),
      slot: 'main',
      dueAt: formsAt,
      zone: knownZone(programme.timeZone),
    });
    const { total } = await tx.proposals.pairs(proposal.id, ['proposed', 'pinned'], { limit: 1, offset: 0 });
    await writeDown(call, {
      actorId: person.id,
      programmeId: programme.id,
      code: 'proposal-approved',
      facts: { pairs: total },
    });
    return { kind: 'replace', view: approvedView(words, `${programme.id}/${proposal.id}`, total, formsAt) };
  });

/** Takes an approval back while nothing has been made of it. */
export const takeBack: ActionCase = (call, { id }) =>
  withProposal(call, id, async (programme, proposal) => {
    const { tx, words, person } = call;
    if (proposal.state === 'forming' || proposal.state === 'formed') {
      return { kind: 'answer', view: note(words.t('proposing.tooLate')) };
    }
    if (proposal.state !== 'approved') return becomeOf(call, proposal);
    const open = { ...proposal, state: 'open', decidedBy: null, decidedAt: null, formsAt: null } as const;
    await tx.proposals.save(open);
    await tx.dueDates.cancel(proposal.id, 'proposal-form');
    await writeDown(call, { actorId: person.id, programmeId: programme.id, code: 'proposal-withdrawn' });
    return { kind: 'replace', view: proposalView(words, await lookAt(call, programme, open)) };
  });

export const discard: ActionCase = (call, { id }) =>
  withOpen(call, id, async (programme, proposal) => {
    const { tx, now, words, person } = call;
    await tx.proposals.save({ ...proposal, state: 'discarded', decidedBy: person.id, decidedAt: now });
    await writeDown(call, { actorId: person.id, programmeId: programme.id, code: 'proposal-discarded' });
    return { kind: 'replace', view: note(words.t('proposing.discarded')) };
  });
