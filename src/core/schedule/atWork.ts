import { nextWorkingMoment } from './nextWorkingMoment.ts';
import type { WorkingTime } from './workingTime.ts';

/** Whether every one of them is at work, and not on leave, at this instant. */
export function atWork(at: Date, times: readonly WorkingTime[]): boolean {
  return times.every((time) => nextWorkingMoment(at, time).getTime() === at.getTime());
}
