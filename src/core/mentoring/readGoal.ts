import { Temporal } from 'temporal-polyfill';
import { localDate } from '../schedule/localDate.ts';

export type GoalProblem =
  | { readonly field: 'text'; readonly code: 'missing' }
  | { readonly field: 'by'; readonly code: 'not-a-date' | 'past' };

export interface GoalDraft {
  readonly text: string;
  /** Local calendar date, `YYYY-MM-DD`. */
  readonly by: string | null;
}

/** What was typed about a goal, as it can be saved, or what needs another look. Today still counts as to come. */
export function readGoal(
  typed: { readonly text: string | null; readonly by: string | null },
  now: Date,
  zone: string,
): { readonly ok: true; readonly goal: GoalDraft } | { readonly ok: false; readonly problems: readonly GoalProblem[] } {
  const text = typed.text?.trim() ?? '';
  const problems: GoalProblem[] = [];
  if (text === '') problems.push({ field: 'text', code: 'missing' });
  const late = typed.by === null ? null : problemWithDate(typed.by, now, zone);
  if (late) problems.push({ field: 'by', code: late });
  return problems.length === 0 ? { ok: true, goal: { text, by: typed.by } } : { ok: false, problems };
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
