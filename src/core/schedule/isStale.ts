import type { DueDate } from './dueDate.ts';

/** Whether a date is taken up so late that its prompt is better left out: catching up must not be a flood. */
export function isStale({ dueAt }: Pick<DueDate, 'dueAt'>, now: Date, graceMs: number): boolean {
  return now.getTime() - dueAt.getTime() > graceMs;
}
