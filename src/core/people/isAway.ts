import { localDay } from './localDay.ts';
import type { Person } from './person.ts';

/** Whether somebody's first day back is still to come, where they are. */
export function isAway({ awayUntil, profile }: Pick<Person, 'awayUntil' | 'profile'>, now: Date): boolean {
  return awayUntil !== null && awayUntil > localDay(now, profile.timeZone);
}
