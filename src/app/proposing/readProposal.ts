import {
  leftOutPage,
  type ProposalShown,
  pairsPage,
  proposalView,
} from '../../conversation/views/proposing/proposalView.ts';
import type { Proposal, ProposalPair } from '../../core/matching/cohort/proposal.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Page } from '../../ports/audit.ts';
import { lookedInto } from '../coordinating/lookedInto.ts';
import type { ActionCase, Call, Job } from '../coordinating/reach.ts';
import { becomeOf, withProposal } from './withProposal.ts';

const firstFew = { limit: 5, offset: 0 };
const onPage = 10;
const standing: readonly ProposalPair['state'][] = ['proposed', 'pinned', 'formed', 'failed'];

/** The proposal as it stands now. */
export const showProposal: ActionCase = (call, { id }) =>
  withProposal(call, id, async (programme, proposal) =>
    proposal.summary === null || proposal.state === 'discarded'
      ? becomeOf(call, proposal)
      : { kind: 'answer', view: proposalView(call.words, await lookAt(call, programme, proposal)) },
  );

export const listProposed: ActionCase = (call, { id }) =>
  withProposal(call, id, async (programme, proposal, from) => {
    const page = { limit: onPage, offset: offsetOf(from) };
    return {
      kind: 'answer',
      view: pairsPage(call.words, await lookAt(call, programme, proposal, page, 'pairs'), page.offset),
    };
  });

export const listLeftOut: ActionCase = (call, { id }) =>
  withProposal(call, id, async (programme, proposal, from) => {
    const page = { limit: onPage, offset: offsetOf(from) };
    const shown = await lookAt(call, programme, proposal, page, 'leftOut');
    return { kind: 'answer', view: leftOutPage(call.words, shown, page.offset) };
  });

/** A page for a reader; each of those on it can read later that somebody looked. */
export async function lookAt(
  call: Call,
  programme: Programme,
  proposal: Proposal,
  page: Page = firstFew,
  part: ProposalPart = 'all',
): Promise<ProposalShown> {
  const shown = await loadProposal(call, programme, proposal, page);
  await lookedInto(call, call.person.id, programme, peopleShown(shown, part));
  return shown;
}

type ProposalPart = 'pairs' | 'leftOut' | 'all';

/** Whose reasons stand in what is shown of a proposal. */
export function peopleShown(
  { pairs, leftOut }: Pick<ProposalShown, 'pairs' | 'leftOut'>,
  part: ProposalPart,
): readonly string[] {
  return [
    ...(part === 'leftOut' ? [] : pairs.rows.flatMap(({ menteeId, mentorId }) => [menteeId, mentorId])),
    ...(part === 'pairs' ? [] : leftOut.rows.map(({ menteeId }) => menteeId)),
  ];
}

const offsetOf = (text: string) => Math.min(1_000_000, Math.max(0, Math.trunc(Number(text)) || 0));

/** A page of a proposal with the names it speaks of: pairs that fit least first, since they want reading most. */
export async function loadProposal(
  job: Job,
  programme: Programme,
  proposal: Proposal,
  page: Page = firstFew,
): Promise<ProposalShown> {
  const pairs = await job.tx.proposals.pairs(proposal.id, standing, page);
  const leftOut = proposal.leftOut.slice(page.offset, page.offset + page.limit);
  const shown = { programme, proposal, pairs, leftOut: { total: proposal.leftOut.length, rows: leftOut } };
  const people = await job.tx.people.byIds([...new Set(peopleShown(shown, 'all'))]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return { ...shown, nameOf: (id) => names.get(id) ?? '–' };
}
