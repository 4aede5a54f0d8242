import type { Proposal, ProposalPair } from '../core/matching/cohort/proposal.ts';
import type { Page, Paged } from './audit.ts';

export interface ProposalRepository {
  byId(id: string): Promise<Proposal | null>;
  /** Locks the row until the transaction ends: of two who decide at once, one comes second. */
  lock(id: string): Promise<Proposal | null>;
  /** The latest of a programme that is neither carried out nor set aside: for one mentee, or (`null`) for everybody. */
  underWay(programmeId: string, menteeId: string | null): Promise<Proposal | null>;
  save(proposal: Proposal): Promise<void>;
  /** Pairs in some states, the least fitting first. */
  pairs(proposalId: string, states: readonly ProposalPair['state'][], page: Page): Promise<Paged<ProposalPair>>;
  pairOf(proposalId: string, menteeId: string): Promise<ProposalPair | null>;
  /** Puts these in place of all that are not ruled out. */
  replacePairs(proposalId: string, pairs: readonly ProposalPair[]): Promise<void>;
  savePair(proposalId: string, pair: ProposalPair): Promise<void>;
}
