import { localDate } from './localDate.ts';
import type { WorkingTime } from './workingTime.ts';

/** Whether somebody is away at this instant: until their first day back begins in their own zone. */
export function onLeave(at: Date, { awayUntil, zone }: WorkingTime): boolean {
  return awayUntil !== null && localDate(at, zone).toString() < awayUntil;
}
