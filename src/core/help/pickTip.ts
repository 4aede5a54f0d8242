import type { Role } from '../people/participation.ts';
import { concerns } from '../programme/concerns.ts';
import type { Tip } from '../programme/tips.ts';

/** The first tip for a moment that somebody has not had yet: one at a time, none twice; `null` when all have been given. */
export function pickTip(
  tips: readonly Tip[],
  moment: Tip['moment'],
  roles: readonly Role[],
  given: readonly string[],
): Tip | null {
  return tips.find((tip) => tip.moment === moment && concerns(tip.for, roles) && !given.includes(tip.id)) ?? null;
}
