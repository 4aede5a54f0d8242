import { z } from 'zod';
import { button, does } from '../../conversation/views/blocks.ts';
import { noteWith } from '../../conversation/views/noteWith.ts';
import { changeForm } from '../../conversation/views/proposing/changeForm.ts';
import type { Proposal, ProposalPair } from '../../core/matching/cohort/proposal.ts';
import { topMentors } from '../../core/matching/index/topMentors.ts';
import { rankOf } from '../../core/matching/rankMentors.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { FormView } from '../../ports/view.ts';
import { indexOf, someCandidates } from '../coordinating/deeds.ts';
import { lookedInto } from '../coordinating/lookedInto.ts';
import type { ActionCase, Call, FormCase } from '../coordinating/reach.ts';
import { writeDown } from '../coordinating/writeDown.ts';
import { notAllowed } from '../notAllowed.ts';
import { reckonAgain } from './propose.ts';
import { withOpen } from './withProposal.ts';

const othersOffered = 20;

/** What can be changed about one pair: keep it, rule it out, or give the mentee somebody else. */
export const changePair: ActionCase = (call, { id }) =>
  withOpen(call, id, async (programme, proposal, menteeId) => {
    const pair = await call.tx.proposals.pairOf(proposal.id, menteeId);
    const form = pair && (await formFor(call, programme, proposal, menteeId));
    if (!form) return notAllowed(call);
    await lookedInto(call, call.person.id, programme, [pair.menteeId, pair.mentorId]);
    return { kind: 'form', form };
  });

const answer = z.object({ what: z.enum(['keep', 'exclude', 'swap']), mentor: z.string().nullable().catch(null) });

export const submitChange: FormCase = (call, token, answers) =>
  withOpen(call, token, async (programme, proposal, menteeId) => {
    const pair = await call.tx.proposals.pairOf(proposal.id, menteeId);
    const parsed = answer.safeParse(answers);
    if (!pair) return notAllowed(call);
    const wanted = parsed.success ? parsed.data : null;
    if (wanted?.what === 'keep') return keep(call, proposal, pair);
    if (wanted?.what === 'exclude') {
      await call.tx.proposals.savePair(proposal.id, { ...pair, state: 'excluded' });
      await writeChange(call, proposal, 'proposal-excluded', pair);
      return reckonAgain(call, proposal);
    }
    const others = await othersFor(call, programme, pair);
    const mentor = others.find(({ id }) => id === wanted?.mentor);
    if (!mentor) {
      const form = await formFor(call, programme, proposal, menteeId, call.words.t('proposing.change.choose'));
      return form ? { kind: 'errors', form } : notAllowed(call);
    }
    const { rows } = await call.tx.proposals.pairs(proposal.id, ['proposed', 'pinned'], {
      limit: 1_000_000,
      offset: 0,
    });
    const rest = rows.filter((one) => one.menteeId !== menteeId);
    const swapped: ProposalPair = { ...pair, mentorId: mentor.id, points: mentor.points, state: 'pinned', reasons: [] };
    await call.tx.proposals.replacePairs(proposal.id, [...rest, swapped]);
    await writeChange(call, proposal, 'proposal-swapped', swapped);
    return reckonAgain(call, proposal);
  });

/** Keeps a pair, whatever else changes. */
async function keep(call: Call, proposal: Proposal, pair: ProposalPair) {
  await call.tx.proposals.savePair(proposal.id, { ...pair, state: 'pinned' });
  await writeChange(call, proposal, 'proposal-pinned', pair);
  const people = await call.tx.people.byIds([pair.menteeId, pair.mentorId]);
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? '–';
  const names = { mentee: nameOf(pair.menteeId), mentor: nameOf(pair.mentorId) };
  const id = `${proposal.programmeId}/${proposal.id}`;
  const show = button(call.words.t('proposing.show'), does('coordinate.proposal', id));
  return { kind: 'answer', view: noteWith(call.words.t('proposing.kept', names), show) } as const;
}

async function formFor(
  call: Call,
  programme: Programme,
  proposal: Proposal,
  menteeId: string,
  error: string | null = null,
): Promise<FormView | null> {
  const pair = await call.tx.proposals.pairOf(proposal.id, menteeId);
  if (!pair) return null;
  const people = await call.tx.people.byIds([pair.menteeId, pair.mentorId]);
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? '–';
  const others = await othersFor(call, programme, pair);
  return changeForm(call.words, {
    token: `${programme.id}/${proposal.id}/${menteeId}`,
    mentee: nameOf(menteeId),
    mentor: nameOf(pair.mentorId),
    others,
    error,
  });
}

/** Whom else the mentee could have, best first. A mentor whose places are taken in the proposal gives one up. */
async function othersFor(call: Call, programme: Programme, { menteeId, mentorId }: ProposalPair) {
  const [mentee] = (await someCandidates(call, programme, [menteeId])).mentees;
  if (!mentee) return [];
  const index = await indexOf(call, programme);
  const without = new Set([mentorId]);
  const search = { mentee, query: null, now: call.now, offset: 0, most: othersOffered, without };
  const { mentorIds, pool } = topMentors(index, search);
  const { mentors } = await someCandidates(call, programme, mentorIds);
  return mentorIds.flatMap((id) => {
    const mentor = mentors.find((one) => one.id === id);
    return mentor ? [{ id, name: mentor.name, points: rankOf(mentee, mentor, pool, []).points }] : [];
  });
}

async function writeChange(
  call: Call,
  { programmeId }: Proposal,
  code: 'proposal-pinned' | 'proposal-excluded' | 'proposal-swapped',
  { menteeId, mentorId }: ProposalPair,
): Promise<void> {
  const facts = { mentee: menteeId, mentor: mentorId };
  await writeDown(call, { actorId: call.person.id, programmeId, code, facts });
}
