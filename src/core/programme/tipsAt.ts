import type { Role } from '../people/participation.ts';
import type { Programme } from './programme.ts';
import type { Tip } from './tips.ts';

/** A programme's tips of one moment for a reader in this role; `both`: those that concern each of the two alike. */
export function tipsAt({ tips }: Programme, moment: Tip['moment'], reader: Role | 'both'): readonly Tip[] {
  return tips.filter((tip) => tip.moment === moment && (tip.for === 'both' || tip.for === reader));
}
