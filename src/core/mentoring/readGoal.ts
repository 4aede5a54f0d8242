import { Temporal } from 'temporal-polyfill';
import { localDate } from '../schedule/localDate.ts';
import { type Goal, type GoalPart, goalParts } from './goal.ts';

export type GoalProblem =
  | { readonly field: 'text'; readonly code: 'missing' }
  | { readonly field: 'by'; readonly code: 'not-a-date' | 'past' };

/** What was typed, still unchecked; empty parts may be blank. */
export type TypedGoal = Readonly<Record<GoalPart | 'text' | 'by', string | null>>;

export type GoalDraft = Pick<Goal, 'text' | 'by' | GoalPart>;

/** What was typed about a goal, as it can be saved, or what needs another look. Today still counts as to come. */
export function readGoal(
  typed: TypedGoal,
  now: Date,
  zone: string,
): { readonly ok: true; readonly goal: GoalDraft } | { readonly ok: false; readonly problems: readonly GoalProblem[] } {
  const text = typed.text?.trim() ?? '';
  const problems: GoalProblem[] = [];
  if (text === '') problems.push({ field: 'text', code: 'missing' });
  const late = typed.by === null ? null : problemWithDate(typed.by, now, zone);
  if (late) problems.push({ field: 'by', code: late });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, goal: { text, by: typed.by, ...partsOf(typed) } };
}

function partsOf(typed: TypedGoal): Record<GoalPart, string | null> {
  const part = (name: GoalPart) => typed[name]?.trim() || null;
  const [measurable, achievable, relevant, strategies, opportunities] = goalParts;
  return {
    measurable: part(measurable),
    achievable: part(achievable),
    relevant: part(relevant),
    strategies: part(strategies),
    opportunities: part(opportunities),
  };
}

function problemWithDate(by: string, now: Date, zone: string): 'not-a-date' | 'past' | null {
  const date = readDate(by);
  if (date === null) return 'not-a-date';
  return Temporal.PlainDate.compare(date, localDate(now, zone)) < 0 ? 'past' : null;
}

function readDate(by: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(by);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
