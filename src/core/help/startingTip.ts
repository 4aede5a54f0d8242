import type { Role } from '../people/participation.ts';
import type { Tip } from '../programme/tips.ts';
import { pickTip } from './pickTip.ts';

/**
 * The next tip for somebody who has joined: first those for the beginning, then, while they look for a mentor, those for
 * looking; `null` when there is none to give.
 */
export function startingTip(
  tips: readonly Tip[],
  roles: readonly Role[],
  looking: boolean,
  given: readonly string[],
): Tip | null {
  return pickTip(tips, 'joined', roles, given) ?? (looking ? pickTip(tips, 'looking', ['mentee'], given) : null);
}
