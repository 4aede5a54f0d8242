import { z } from 'zod';
import { type GoalToken, goalForm } from '../../conversation/views/keeping/goalForm.ts';
import { bareGoal, type Goal, goalParts } from '../../core/mentoring/goal.ts';
import { goalAgreedBy } from '../../core/mentoring/goalAgreed.ts';
import { openGoalLimit } from '../../core/mentoring/openGoalLimit.ts';
import { type GoalProblem, readGoal, type TypedGoal } from '../../core/mentoring/readGoal.ts';
import { weakParts } from '../../core/mentoring/weakParts.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import type { FormView } from '../../ports/view.ts';
import type { ActionCase, Call, FormCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { askToAgree } from './askToAgree.ts';
import { goalDone } from './goalDone.ts';
import { myGoal } from './myGoal.ts';
import { myPair } from './myPair.ts';
import { type PairAtHand, partnerOf } from './pairAtHand.ts';
import { showGoals } from './showGoals.ts';

const part = z.string().max(500).nullish();
const answersSchema = z.object({
  text: part,
  by: z.string().nullish(),
  measurable: part,
  achievable: part,
  relevant: part,
  strategies: part,
  opportunities: part,
});
const tokenSchema = z.string().transform((token, ctx): GoalToken => {
  const [kind, id] = token.split(':');
  if ((kind === 'new' || kind === 'change') && id) return { kind, id };
  ctx.addIssue('neither new:<pair> nor change:<goal>');
  return z.NEVER;
});

export const openNewGoal: ActionCase = async (call, { id }) => {
  const hand = await myPair(call, id);
  if (!hand) return notAllowed(call);
  if (await isFull(call, hand)) return showGoals(call, hand);
  const empty: TypedGoal = { ...bareGoal, text: null, by: null };
  return { kind: 'form', form: form(call, hand, { kind: 'new', id }, empty, []) };
};

export const openGoal: ActionCase = async (call, { id }) => {
  const found = await myGoal(call, id);
  if (!found) return notAllowed(call);
  return { kind: 'form', form: form(call, found.hand, { kind: 'change', id }, found.goal, []) };
};

/** Saved for both, with the writer's yes; the other one is asked for theirs. A weak part is asked about once, kindly. */
export const submitGoal: FormCase = async (call, token, answers) => {
  const meant = tokenSchema.safeParse(token);
  const sent = answersSchema.safeParse(answers);
  if (!meant.success || !sent.success) return notAllowed(call);
  const found = meant.data.kind === 'change' ? await myGoal(call, meant.data.id) : null;
  const hand = found?.hand ?? (meant.data.kind === 'new' ? await myPair(call, meant.data.id) : null);
  if (!hand) return notAllowed(call);

  const typed = typedGoal(sent.data);
  const read = readGoal(typed, call.now, knownZone(call.person.profile.timeZone));
  if (!read.ok) return { kind: 'errors', form: form(call, hand, meant.data, typed, read.problems) };
  // The lock keeps two forms sent at once from passing the limit together.
  await call.tx.pairs.lock(hand.pair.id);
  if (!found && (await isFull(call, hand))) return showGoals(call, hand);
  const before = found?.goal ?? newGoal(call, hand);
  if (found && says({ ...before, ...read.goal }) === says(before)) return showGoals(call, hand);
  const role = call.person.id === hand.mentor.id ? 'mentor' : 'mentee';
  const written = { ...before, ...read.goal, menteeAgreedAt: null, mentorAgreedAt: null };
  const saved = await goalDone(call, goalAgreedBy(written, role, call.now), found ? 'changed' : 'written');
  await askToAgree(call, hand, saved);
  const [weak] = weakParts(saved);
  return showGoals(call, hand, weak ? { goal: saved, weak } : null);
};

function typedGoal(sent: z.infer<typeof answersSchema>): TypedGoal {
  const { text, by, measurable, achievable, relevant, strategies, opportunities } = sent;
  return {
    text: text ?? null,
    by: by ?? null,
    measurable: measurable ?? null,
    achievable: achievable ?? null,
    relevant: relevant ?? null,
    strategies: strategies ?? null,
    opportunities: opportunities ?? null,
  };
}

const says = (goal: Goal): string => JSON.stringify([goal.text, goal.by, ...goalParts.map((name) => goal[name])]);

function newGoal(call: Call, hand: PairAtHand): Goal {
  const { now, person } = call;
  return {
    ...bareGoal,
    id: call.newId('goal'),
    pairId: hand.pair.id,
    text: '',
    by: null,
    state: 'open',
    createdBy: person.id,
    createdAt: now,
    updatedAt: now,
  };
}

async function isFull(call: Call, hand: PairAtHand): Promise<boolean> {
  const goals = await call.tx.goals.ofPair(hand.pair.id);
  return goals.filter(({ state }) => state === 'open').length >= openGoalLimit;
}

function form(
  call: Call,
  hand: PairAtHand,
  token: GoalToken,
  typed: TypedGoal,
  problems: readonly GoalProblem[],
): FormView {
  const partner = partnerOf(hand, call.person.id)?.name ?? '';
  return goalForm(call.words, token, partner, hand.programme.goalTemplate, typed, problems);
}
