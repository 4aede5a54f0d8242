import { z } from 'zod';
import { type GoalToken, goalForm } from '../../conversation/views/keeping/goalForm.ts';
import type { Goal } from '../../core/mentoring/goal.ts';
import { openGoalLimit } from '../../core/mentoring/openGoalLimit.ts';
import { readGoal } from '../../core/mentoring/readGoal.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import type { ActionCase, Call, FormCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { myPair } from './myPair.ts';
import { type PairAtHand, partnerOf } from './pairAtHand.ts';
import { showGoals } from './showGoals.ts';

const stateSchema = z.enum(['open', 'done', 'dropped']);
const answersSchema = z.object({ text: z.string().max(500).nullish(), by: z.string().nullish() });
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
  const empty = { text: null, by: null, problems: [] };
  return { kind: 'form', form: goalForm(call.words, { kind: 'new', id }, partnerName(call, hand), empty) };
};

export const openGoal: ActionCase = async (call, { id }) => {
  const found = await myGoal(call, id);
  if (!found) return notAllowed(call);
  const { text, by } = found.goal;
  const form = goalForm(call.words, { kind: 'change', id }, partnerName(call, found.hand), { text, by, problems: [] });
  return { kind: 'form', form };
};

/** Reached, let go, or taken up again. */
export const setGoalState: ActionCase = async (call, { id, arg }) => {
  const found = await myGoal(call, id);
  const state = stateSchema.safeParse(arg);
  if (!found || !state.success) return notAllowed(call);
  await call.tx.goals.save({ ...found.goal, state: state.data, updatedAt: call.now });
  const shown = await showGoals(call, found.hand);
  return shown.kind === 'answer' ? { kind: 'replace', view: shown.view } : shown;
};

export const submitGoal: FormCase = async (call, token, answers) => {
  const meant = tokenSchema.safeParse(token);
  const typed = answersSchema.safeParse(answers);
  if (!meant.success || !typed.success) return notAllowed(call);
  const found = meant.data.kind === 'change' ? await myGoal(call, meant.data.id) : null;
  const hand = found?.hand ?? (meant.data.kind === 'new' ? await myPair(call, meant.data.id) : null);
  if (!hand) return notAllowed(call);

  const written = { text: typed.data.text ?? null, by: typed.data.by ?? null };
  const read = readGoal(written, call.now, knownZone(call.person.profile.timeZone));
  if (!read.ok) {
    const form = goalForm(call.words, meant.data, partnerName(call, hand), { ...written, problems: read.problems });
    return { kind: 'errors', form };
  }
  // The lock keeps two forms sent at once from passing the limit together.
  await call.tx.pairs.lock(hand.pair.id);
  if (!found && (await isFull(call, hand))) return showGoals(call, hand);
  await call.tx.goals.save({ ...(found?.goal ?? newGoal(call, hand)), ...read.goal, updatedAt: call.now });
  return showGoals(call, hand);
};

function newGoal(call: Call, hand: PairAtHand): Omit<Goal, 'text' | 'by'> {
  const { now, person } = call;
  const id = call.newId('goal');
  return { id, pairId: hand.pair.id, state: 'open', createdBy: person.id, createdAt: now, updatedAt: now };
}

async function isFull(call: Call, hand: PairAtHand): Promise<boolean> {
  const goals = await call.tx.goals.ofPair(hand.pair.id);
  return goals.filter(({ state }) => state === 'open').length >= openGoalLimit;
}

async function myGoal(call: Call, goalId: string): Promise<{ goal: Goal; hand: PairAtHand } | null> {
  const goal = await call.tx.goals.byId(goalId);
  const hand = goal && (await myPair(call, goal.pairId));
  return goal && hand ? { goal, hand } : null;
}

function partnerName(call: Call, hand: PairAtHand): string {
  return partnerOf(hand, call.person.id)?.name ?? '';
}
