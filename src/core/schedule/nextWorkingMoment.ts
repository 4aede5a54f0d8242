import { workingSpans } from './workingSpans.ts';
import type { WorkingTime } from './workingTime.ts';

/** The instant itself when the person is at work then; otherwise the beginning of their next working day. */
export function nextWorkingMoment(after: Date, time: WorkingTime): Date {
  return workingSpans(time, after).next().value.from;
}
