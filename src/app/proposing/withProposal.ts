import { note } from '../../conversation/views/note.ts';
import type { Proposal } from '../../core/matching/cohort/proposal.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Reply } from '../../ports/reply.ts';
import { coordinates } from '../coordinating/coordinates.ts';
import type { Call } from '../coordinating/reach.ts';
import { notAllowed } from '../notAllowed.ts';

/** A deed on the proposal that `programme/proposal/rest` names, locked, if the sender coordinates its programme. */
export function withProposal(
  call: Call,
  id: string,
  deed: (programme: Programme, proposal: Proposal, rest: string) => Promise<Reply>,
): Promise<Reply> {
  return coordinates(call, id, async (programme, names) => {
    const [proposalId = ''] = names.split('/', 1);
    const proposal = await call.tx.proposals.lock(proposalId);
    if (proposal?.programmeId !== programme.id) return notAllowed(call);
    return deed(programme, proposal, names.slice(proposalId.length + 1));
  });
}

/** The same for one that is open; what has become of any other is said instead. */
export function withOpen(
  call: Call,
  id: string,
  deed: (programme: Programme, proposal: Proposal, rest: string) => Promise<Reply>,
): Promise<Reply> {
  return withProposal(call, id, async (programme, proposal, rest) =>
    proposal.state === 'open' ? deed(programme, proposal, rest) : becomeOf(call, proposal),
  );
}

/** What has become of a proposal that is not open (any more), and by whose doing. */
export async function becomeOf({ words, tx }: Call, proposal: Proposal): Promise<Reply> {
  const by = proposal.decidedBy === null ? null : await tx.people.byId(proposal.decidedBy);
  const name = by?.name ?? '';
  const time = proposal.decidedAt === null ? '' : words.dateTime(proposal.decidedAt);
  switch (proposal.state) {
    case 'open':
    case 'reckoning':
      return { kind: 'answer', view: note(words.t('proposing.workingOnIt')) };
    case 'approved':
    case 'forming':
    case 'formed':
      return { kind: 'answer', view: note(words.t('proposing.already.approved', { name, time })) };
    case 'discarded':
      return { kind: 'answer', view: note(words.t('proposing.already.discarded', { name, time })) };
  }
}
