import { proposalView } from '../../conversation/views/proposing/proposalView.ts';
import { lookedInto } from '../coordinating/lookedInto.ts';
import type { EffectCase } from '../coordinating/reach.ts';
import { tell } from '../tell.ts';
import { loadProposal, peopleShown } from './readProposal.ts';
import { reckon } from './reckon.ts';

/** A proposal to the coordinator who waits for it; reckoned first, where nobody has done so yet. */
export const proposalEffect: EffectCase = {
  prepare: (outside, ids) => reckon(outside, ids.proposal ?? '', Number(ids.version)),
  plan: async (job, ids) => {
    const proposal = await job.tx.proposals.byId(ids.proposal ?? '');
    const programme = proposal && job.programmes.byId(proposal.programmeId);
    if (!proposal || !programme || proposal.version !== Number(ids.version) || proposal.summary === null) {
      return { kind: 'drop', reason: 'moment-gone' };
    }
    const shown = await loadProposal(job, programme, proposal);
    return tell(job, ids.coordinator ?? '', 'waking', (words) => proposalView(words, shown));
  },
  /** It has been read, or will be: those in it can read that, too. */
  settled: async (job, ids) => {
    const proposal = await job.tx.proposals.byId(ids.proposal ?? '');
    const programme = proposal && job.programmes.byId(proposal.programmeId);
    if (!proposal || !programme || !ids.coordinator) return;
    const shown = await loadProposal(job, programme, proposal);
    await lookedInto(job, ids.coordinator, programme, peopleShown(shown, 'all'));
  },
};
