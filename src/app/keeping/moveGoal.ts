import { z } from 'zod';
import { goalHistory } from '../../conversation/views/keeping/goalHistory.ts';
import { progressForm } from '../../conversation/views/keeping/progressForm.ts';
import { goalProgress } from '../../core/mentoring/goal.ts';
import { goalAgreedBy } from '../../core/mentoring/goalAgreed.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionCase, FormCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { goalDone } from './goalDone.ts';
import { myGoal } from './myGoal.ts';
import { showGoals } from './showGoals.ts';

/* What becomes of a goal once it is written. */

const stateSchema = z.enum(['open', 'done', 'dropped']);
const progressSchema = z.object({
  progress: z.coerce.number().refine((value) => goalProgress.some((one) => one === value)),
});

/** Reached, let go, or taken up again. */
export const setGoalState: ActionCase = async (call, { id, arg }) => {
  const found = await myGoal(call, id);
  const state = stateSchema.safeParse(arg);
  if (!found || !state.success) return notAllowed(call);
  const progress = state.data === 'done' ? 100 : found.goal.progress;
  if (found.goal.state !== state.data) await goalDone(call, { ...found.goal, progress, state: state.data }, state.data);
  return replaced(await showGoals(call, found.hand));
};

/** My yes to a goal as it stands. */
export const agreeToGoal: ActionCase = async (call, { id }) => {
  const found = await myGoal(call, id);
  if (!found) return notAllowed(call);
  const role = call.person.id === found.hand.mentor.id ? 'mentor' : 'mentee';
  const agreed = goalAgreedBy(found.goal, role, call.now);
  const before = role === 'mentor' ? found.goal.mentorAgreedAt : found.goal.menteeAgreedAt;
  if (before === null) await goalDone(call, agreed, 'agreed');
  return replaced(await showGoals(call, found.hand));
};

export const openProgress: ActionCase = async (call, { id }) => {
  const found = await myGoal(call, id);
  return found ? { kind: 'form', form: progressForm(call.words, found.goal) } : notAllowed(call);
};

export const submitProgress: FormCase = async (call, goalId, answers) => {
  const found = await myGoal(call, goalId);
  if (!found) return notAllowed(call);
  const typed = progressSchema.safeParse(answers);
  if (!typed.success) return { kind: 'errors', form: progressForm(call.words, found.goal) };
  const { progress } = typed.data;
  if (progress !== found.goal.progress) await goalDone(call, { ...found.goal, progress }, 'progress');
  return showGoals(call, found.hand);
};

export const showHistory: ActionCase = async (call, { id }) => {
  const found = await myGoal(call, id);
  if (!found) return notAllowed(call);
  const { goal, hand } = found;
  const names = new Map([hand.mentee, hand.mentor].map((person) => [person.id, person.name]));
  return { kind: 'answer', view: goalHistory(call.words, goal, await call.tx.goals.events(goal.id), names) };
};

const replaced = (shown: Reply): Reply => (shown.kind === 'answer' ? { kind: 'replace', view: shown.view } : shown);
